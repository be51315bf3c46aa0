import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { isPublicColumn } from "../../../platform/records/record.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { MissingCondition, ProgramApproval } from "../approvals/program-approval.type.ts";
import { PartnerProgramsArgs, ProgramBy, ProgramsArgs } from "../listing/program-lists.inputs.ts";
import {
  Facet,
  FacetArgs,
  partnersOfProgram,
  programs,
  programsOfPartner,
} from "../listing/program-lists.type.ts";
import { type Faceted, ProgramReads } from "../listing/programs.reads.ts";
import { Term } from "../parts/term.type.ts";
import { ProgramApproveInput, ProgramCreateInput, ProgramUpdateInput } from "./program.inputs.ts";
import { Program, type ProgramRow } from "./program.type.ts";
import { Theme } from "./program.vocabulary.ts";
import type { ProgramsService } from "./programs.service.ts";

export const {
  Mutations: ProgramMutations,
  node: programNode,
  resolvers,
} = resolversOf<ProgramsService, ProgramRow, Program>({
  Type: Program,
  Reads: ProgramReads,
  connection: programs,
  list: "Programs, past ones too, as a list that can be filtered, ordered and searched.",
  By: ProgramBy,
  Args: ProgramsArgs,
  scope: "programs:write",
  mutations: {
    programCreate: {
      description: "Creates a program as a draft.",
      Input: ProgramCreateInput,
    },
    programUpdate: {
      description:
        "Changes a program. When a text, a subject, theme or community, a partner, a day or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again.",
      Input: ProgramUpdateInput,
    },
    programApprove: {
      scope: "programs:approve",
      description: "Records one side's approval of what will be published.",
      Input: ProgramApproveInput,
      input: "The approval.",
    },
    programAgree: {
      description:
        "Makes a draft agreed. From then on everybody sees it, if its home partner is public. Refused with every condition that is missing.",
      record: "The draft that both sides agreed.",
    },
    programStart: {
      description: "Says that an agreed program is running.",
      record: "The agreed program that begins.",
    },
    programClose: {
      description: "Says that an active program is over.",
      record: "The active program that is over.",
    },
    programCancel: {
      description:
        "Cancels a program at once, with its sessions that were still to come. It stays visible as cancelled where it was visible.",
      record:
        "The program that will not take place, or not go on. Its sessions that were still to come are cancelled with it.",
      isExplained: true,
    },
    programReinstate: {
      description:
        "Takes the cancellation of a program back: it is what it was before, with its approvals. Its sessions that were cancelled with it and are still to come are what they were, too.",
      record: "The cancelled program that takes place after all.",
    },
    programDelete: {
      description: "Hides a program with its sessions, until it is restored or purged.",
    },
    programRestore: {
      description: "Takes a deletion back: the program is as it was before.",
    },
    programPurge: {},
  },
  hasReferences: true,
  fields: {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The home partner, which answers for the program.",
      columns: ["home_partner_id"],
      read: ({ row }, request, info) =>
        request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info)),
    },
    partners: {
      type: () => partnersOfProgram.Connection,
      description: "Who takes part, and as what.",
      Args: PageArgs,
      read: (program, request, info, args) =>
        request.reads(ProgramReads).partnersOf(program, args, selectionOf(info)),
    },
    hiddenBecause: {
      type: () => [MissingCondition],
      description:
        "What keeps everybody from seeing it, all at once, such as an approval that lapsed with the last change; empty when it is public. At most 5.",
      columns: [isPublicColumn],
      read: (program, request) => request.reads(ProgramReads).hiddenBecause(program),
    },
    subjects: {
      type: () => [Term],
      description: "What it is about, in open terms. At most 50.",
      read: (program, request) => request.reads(ProgramReads).termsOf(program, "SUBJECT"),
    },
    communities: {
      type: () => [Term],
      description: "The communities whose heritage is shared. At most 50.",
      read: (program, request) => request.reads(ProgramReads).termsOf(program, "COMMUNITY"),
    },
    themes: {
      type: () => [Theme],
      description: "What it is about, from a closed list. At most 14.",
      read: (program, request) => request.reads(ProgramReads).keysOf(program, "THEME"),
    },
    languages: {
      type: () => [Language],
      description: "The languages it is held in, apart from those of its texts. At most 50.",
      read: (program, request) => request.reads(ProgramReads).languagesOf(program),
    },
    approvals: {
      type: () => [ProgramApproval],
      nullable: true,
      description: "Both sides' approvals, newest first, at most 50; empty for those who do not take part.",
      scope: "programs:read",
      read: (program, request) => request.reads(ProgramReads).approvalsOf(program),
    },
  },
});

const PartnerPrograms = fieldsOf(Partner, {
  programs: {
    type: () => programsOfPartner.Connection,
    description: "The programs whose home it is.",
    Args: PartnerProgramsArgs,
    read: (partner, request, info, args) =>
      request.reads(ProgramReads).ofPartner(partner, args, selectionOf(info)),
  },
});

const ProgramFacets = fieldsOf(programs.Connection, {
  facets: {
    type: () => [Facet],
    description: "How the programs of the list divide by the properties asked for. At most 3.",
    Args: FacetArgs,
    read: (list, _request, _info, { fields }) => (list as unknown as Faceted).facets(fields),
  },
});

export const programResolvers = [
  ...resolvers,
  PartnerPrograms,
  ProgramFacets,
  programsOfPartner.TotalCountResolver,
  partnersOfProgram.TotalCountResolver,
] as const;
