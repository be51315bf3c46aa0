import { PageArgs } from "../../platform/graphql/connections.ts";
import { Language } from "../../platform/graphql/record.type.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { fieldsOf } from "../../platform/records/fields.ts";
import { mutationsOf } from "../../platform/records/mutations.ts";
import { queriesOf } from "../../platform/records/queries.ts";
import { isPublicColumn } from "../../platform/records/record.ts";
import { referencesOf } from "../../platform/records/references.ts";
import { Partner } from "../partners/partner.type.ts";
import { PartnerReads } from "../partners/partners.reads.ts";
import {
  ProgramAgreeInput,
  ProgramApproveInput,
  ProgramCancelInput,
  ProgramCloseInput,
  ProgramCreateInput,
  ProgramDeleteInput,
  ProgramPurgeInput,
  ProgramReinstateInput,
  ProgramRestoreInput,
  ProgramStartInput,
  ProgramUpdateInput,
} from "./program.inputs.ts";
import { Program } from "./program.type.ts";
import { Theme } from "./program.vocabulary.ts";
import { MissingCondition, ProgramApproval } from "./program-approval.type.ts";
import { PartnerProgramsArgs, ProgramBy, ProgramsArgs } from "./program-lists.inputs.ts";
import { Facet, FacetArgs, partnersOfProgram, programs, programsOfPartner } from "./program-lists.type.ts";
import { type Faceted, ProgramReads } from "./programs.reads.ts";
import type { ProgramsService } from "./programs.service.ts";
import { Term } from "./term.type.ts";

const scope = "programs:write";

const ProgramQueries = queriesOf({
  Type: Program,
  Connection: programs.Connection,
  By: ProgramBy,
  Args: ProgramsArgs,
  Reads: ProgramReads,
  one: "program",
  many: "programs",
  description: "Programs, past ones too, as a list that can be filtered, ordered and searched.",
});

export const { Mutations: ProgramMutations, resolvers: mutationResolvers } = mutationsOf<ProgramsService>(
  { Type: Program, noun: "program", load: (request, uuid) => request.reads(ProgramReads).byId(uuid) },
  {
    programCreate: {
      scope,
      description: "Creates a program as a draft.",
      Input: ProgramCreateInput,
      input: "The new program.",
      run: (service, actor, input) => service.create(actor, input),
    },
    programUpdate: {
      scope,
      description:
        "Changes a program. When a text, a subject, theme or community, a partner, a day or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again.",
      Input: ProgramUpdateInput,
      input: "The changes.",
      run: (service, actor, input) => service.update(actor, input),
    },
    programApprove: {
      scope: "programs:approve",
      description: "Records one side's approval of what will be published.",
      Input: ProgramApproveInput,
      input: "The approval.",
      run: (service, actor, input) => service.approve(actor, input),
    },
    programAgree: {
      scope,
      description:
        "Makes a draft agreed. From then on everybody sees it, if its home partner is public. Refused with every condition that is missing.",
      Input: ProgramAgreeInput,
      run: (service, actor, input) => service.agree(actor, input),
    },
    programStart: {
      scope,
      description: "Says that an agreed program is running.",
      Input: ProgramStartInput,
      run: (service, actor, input) => service.start(actor, input),
    },
    programClose: {
      scope,
      description: "Says that an active program is over.",
      Input: ProgramCloseInput,
      run: (service, actor, input) => service.close(actor, input),
    },
    programCancel: {
      scope,
      description:
        "Cancels a program at once, with its sessions that were still to come. It stays visible as cancelled where it was visible.",
      Input: ProgramCancelInput,
      input: "Which program, and why.",
      run: (service, actor, input) => service.cancel(actor, input),
    },
    programReinstate: {
      scope,
      description:
        "Takes the cancellation of a program back: it is what it was before, with its approvals. Its sessions that were cancelled with it and are still to come are what they were, too.",
      Input: ProgramReinstateInput,
      run: (service, actor, input) => service.reinstate(actor, input),
    },
    programDelete: {
      scope,
      description: "Hides a program with its sessions, until it is restored or purged.",
      Input: ProgramDeleteInput,
      run: (service, actor, input) => service.delete(actor, input),
    },
    programRestore: {
      scope,
      description: "Takes a deletion back: the program is as it was before.",
      Input: ProgramRestoreInput,
      run: (service, actor, input) => service.restore(actor, input),
    },
    programPurge: {
      scope,
      description: "Removes a deleted program for good. It cannot be taken back.",
      Input: ProgramPurgeInput,
      run: (service, actor, input) => service.purge(actor, input),
      isPurge: true,
    },
  },
);

const ProgramFields = fieldsOf(Program, {
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
  ProgramQueries,
  ProgramFields,
  referencesOf(Program, ProgramReads, "program"),
  PartnerPrograms,
  ProgramFacets,
  ...[programs, programsOfPartner, partnersOfProgram].map(({ TotalCountResolver }) => TotalCountResolver),
  ...mutationResolvers,
] as const;
