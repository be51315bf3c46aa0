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
import { Theme } from "../parts/theme.type.ts";
import { ProgramApproveInput, ProgramCreateInput, ProgramUpdateInput } from "./program.inputs.ts";
import { Program, type ProgramRow } from "./program.type.ts";
import type { ProgramsService } from "./programs.service.ts";

export const {
  Mutations: ProgramMutations,
  node: programNode,
  resolvers,
} = resolversOf<ProgramsService, ProgramRow, Program>({
  Type: Program,
  Reads: ProgramReads,
  connection: programs,
  list: "Lists programs, including past ones. The list can be filtered, sorted and searched.",
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
        "Updates a program. If a text, subject, theme, community, partner, date or the cost changes, both approvals lapse, and the program is hidden until both sides approve it again.",
      Input: ProgramUpdateInput,
    },
    programApprove: {
      scope: "programs:approve",
      description: "Records one side's approval of the program as it will be published.",
      Input: ProgramApproveInput,
      input: "The approval.",
    },
    programAgree: {
      description:
        "Moves a draft to AGREED. From then on it is public, provided that its home partner is public. If preconditions are not met, the mutation is refused and lists all of them.",
      record: "The draft on which both sides have agreed.",
    },
    programStart: {
      description: "Marks an agreed program as active.",
      record: "The agreed program to start.",
    },
    programClose: {
      description: "Marks an active program as closed.",
      record: "The active program to close.",
    },
    programCancel: {
      description:
        "Cancels a program and its upcoming sessions at once. A public program remains visible, marked as cancelled.",
      record: "The program to cancel. Its upcoming sessions are cancelled with it.",
      isExplained: true,
    },
    programReinstate: {
      description:
        "Reverses the cancellation of a program: it returns to its previous lifecycle state, with its approvals. Upcoming sessions that were cancelled with it return to their previous status, too.",
      record: "The cancelled program to reinstate.",
    },
    programDelete: {
      description: "Deletes a program with its sessions. They can be restored until they are purged.",
    },
    programRestore: {},
    programPurge: {},
  },
  hasReferences: true,
  fields: {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The home partner, which is responsible for the program.",
      refersTo: { column: "home_partner_id", Reads: PartnerReads },
    },
    partners: {
      type: () => partnersOfProgram.Connection,
      description: "The participating partners and their roles.",
      Args: PageArgs,
      read: (program, request, info, args) =>
        request.reads(ProgramReads).partnersOf(program, args, selectionOf(info)),
    },
    hiddenBecause: {
      type: () => [MissingCondition],
      description:
        "All reasons why the program is not public, such as an approval that lapsed with the last change. Empty if it is public. At most 5.",
      columns: [isPublicColumn],
      read: (program, request) => request.reads(ProgramReads).hiddenBecause(program),
    },
    subjects: {
      type: () => [Term],
      description: "The program's subjects, as free terms. At most 50.",
      read: (program, request) => request.reads(ProgramReads).termsOf(program, "SUBJECT"),
    },
    communities: {
      type: () => [Term],
      description: "The communities whose heritage is shared. At most 50.",
      read: (program, request) => request.reads(ProgramReads).termsOf(program, "COMMUNITY"),
    },
    themes: {
      type: () => [Theme],
      description: "The program's themes, from a fixed list. At most 14.",
      read: (program, request) => request.reads(ProgramReads).keysOf(program, "THEME"),
    },
    languages: {
      type: () => [Language],
      description: "The languages in which it is held, apart from those of its texts. At most 50.",
      read: (program, request) => request.reads(ProgramReads).languagesOf(program),
    },
    approvals: {
      type: () => [ProgramApproval],
      nullable: true,
      description:
        "The approvals of both sides, newest first. Empty if you are not a member of a participating partner. At most 50.",
      scope: "programs:read",
      read: (program, request) => request.reads(ProgramReads).approvalsOf(program),
    },
  },
});

const PartnerPrograms = fieldsOf(Partner, {
  programs: {
    type: () => programsOfPartner.Connection,
    description: "The programs of which it is the home partner.",
    Args: PartnerProgramsArgs,
    read: (partner, request, info, args) =>
      request.reads(ProgramReads).ofPartner(partner, args, selectionOf(info)),
  },
});

const ProgramFacets = fieldsOf(programs.Connection, {
  facets: {
    type: () => [Facet],
    description: "For each requested property, its values in the list and their counts. At most 3.",
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
