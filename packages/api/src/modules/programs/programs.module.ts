import type { Module } from "../../platform/module.ts";
import { PartnersService } from "../partners/partner/partners.service.ts";
import { ConditionError, TransitionError } from "./approvals/program.errors.ts";
import { programsOfPartner } from "./participants/programs-of-partner.preconditions.ts";
import {
  ProgramApprovalEntity,
  ProgramEntity,
  ProgramPartnerEntity,
  ProgramReferenceEntity,
  ProgramTermEntity,
} from "./program/program.entity.ts";
import { ProgramMutations, programNode, programResolvers } from "./program/programs.resolver.ts";
import { ProgramsService } from "./program/programs.service.ts";
import { approvalMessages } from "./program.messages.ts";

export const programsModule: Module = {
  name: "programs",
  entities: [
    ProgramEntity,
    ProgramPartnerEntity,
    ProgramTermEntity,
    ProgramApprovalEntity,
    ProgramReferenceEntity,
  ],
  resolvers: programResolvers,
  nodes: [programNode],
  scopes: ["programs:read", "programs:write", "programs:approve"],
  searchFields: {
    TITLE: "The title.",
    SUMMARY: "The summary.",
    DESCRIPTION: "The description.",
    KIND_TERM: "The program's own term for its kind.",
    SUBJECT: "A subject.",
    COMMUNITY: "A community.",
  },
  oneOfInputs: ["ProgramBy"],
  otherTypes: [ConditionError, TransitionError],
  personalData: [
    {
      place: "program_approvals",
      held: approvalMessages.held,
      read: `select id, jsonb_build_object('side', side, 'at', approved_at)
             from program_approvals where recorded_by = person.id::text or person.id::text = any(given_by)`,
      remains: approvalMessages.remains,
    },
  ],
  make(earlier) {
    earlier.get(PartnersService).hasDependents(programsOfPartner);
    const programs = new ProgramsService();
    return { services: [programs], resolvers: [new ProgramMutations(programs)], actions: programs.actions };
  },
};
