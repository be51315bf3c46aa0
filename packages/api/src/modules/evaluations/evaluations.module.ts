import type { Module } from "../../platform/module.ts";
import { PartnersService } from "../partners/partner/partners.service.ts";
import { ProgramsService } from "../programs/program/programs.service.ts";
import { analysisResolvers } from "./analyses/analyses.resolver.ts";
import { AnswersService } from "./answers/answers.service.ts";
import { deleteDueResponses } from "./answers/responses.job.ts";
import { openAnswerNode, responseNode, responseResolvers } from "./answers/responses.resolver.ts";
import { SurveyMutations, surveyResolvers } from "./answers/surveys.resolver.ts";
import {
  EvaluationApprovalEntity,
  EvaluationEntity,
  EvaluationMetricEntity,
} from "./design/evaluation.entity.ts";
import { evaluationsOfPartner, evaluationsOfProgram } from "./design/evaluation.preconditions.ts";
import { EvaluationMutations, evaluationNode, evaluationResolvers } from "./design/evaluations.resolver.ts";
import { EvaluationsService } from "./design/evaluations.service.ts";
import { evaluationMessages } from "./evaluation.messages.ts";
import { foresightResolvers } from "./foresight/foresight.resolver.ts";
import { importedResponseNode, importedResponseResolvers } from "./imported/imported-responses.resolver.ts";
import { ImportedResponsesService } from "./imported/imported-responses.service.ts";
import {
  InstrumentMutations,
  instrumentNode,
  instrumentResolvers,
} from "./instruments/instruments.resolver.ts";
import { InstrumentsService } from "./instruments/instruments.service.ts";
import {
  findingNode,
  LearningMutations,
  learningResolvers,
  recommendationNode,
} from "./learning/learning.resolver.ts";
import { LearningService } from "./learning/learning.service.ts";
import { instrumentItemResolvers } from "./library/instrument-items.resolver.ts";
import { ReleaseMutations, releaseNode, releaseResolvers } from "./releases/releases.resolver.ts";
import { ReleasesService } from "./releases/releases.service.ts";
import { SenseMakingMutations, senseMakingResolvers } from "./sense-making/sense-making.resolver.ts";
import { SenseMakingService } from "./sense-making/sense-making.service.ts";
import { VoiceMutations, voiceNodes, voiceResolvers } from "./voices/voices.resolver.ts";
import { VoicesService } from "./voices/voices.service.ts";
import { WaveMutations, waveNode, waveResolvers } from "./waves/waves.resolver.ts";
import { WavesService } from "./waves/waves.service.ts";

export const evaluationsModule: Module = {
  name: "evaluations",
  entities: [EvaluationEntity, EvaluationMetricEntity, EvaluationApprovalEntity],
  resolvers: [
    ...evaluationResolvers,
    ...foresightResolvers,
    ...instrumentResolvers,
    ...instrumentItemResolvers,
    ...waveResolvers,
    ...surveyResolvers,
    ...responseResolvers,
    ...importedResponseResolvers,
    ...releaseResolvers,
    ...analysisResolvers,
    ...senseMakingResolvers,
    ...learningResolvers,
    ...voiceResolvers,
  ],
  nodes: [
    evaluationNode,
    instrumentNode,
    waveNode,
    responseNode,
    openAnswerNode,
    importedResponseNode,
    releaseNode,
    findingNode,
    recommendationNode,
    ...voiceNodes,
  ],
  scopes: ["evaluations:evaluate"],
  personalScopes: ["evaluations:evaluate"],
  searchFields: { PURPOSE: "The purpose of an evaluation." },
  oneOfInputs: ["EvaluationBy", "RecommendationBy"],
  personalData: [
    {
      place: "evaluation_approvals",
      held: evaluationMessages.approvalsHeld,
      read: `select id, jsonb_build_object('side', side, 'at', approved_at)
             from evaluation_approvals where recorded_by = person.id::text or person.id::text = any(given_by)`,
      remains: evaluationMessages.approvalsRemain,
    },
    {
      place: "release_comments",
      held: evaluationMessages.commentsHeld,
      read: "select id, jsonb_build_object('side', side, 'on', commented_on) from comments_given_by(person.id)",
      remains: evaluationMessages.commentsRemain,
    },
    {
      place: "evaluations",
      held: evaluationMessages.evaluatorHeld,
      read: "select id, jsonb_build_object('evaluation', id) from evaluations where evaluator_id = person.id",
      remains: null,
    },
  ],
  make(earlier) {
    earlier.get(ProgramsService).hasDependents(evaluationsOfProgram);
    earlier.get(PartnersService).hasDependents(evaluationsOfPartner);
    const evaluations = new EvaluationsService();
    const instruments = new InstrumentsService();
    const waves = new WavesService();
    const answers = new AnswersService();
    const releases = new ReleasesService();
    const senseMaking = new SenseMakingService();
    const learning = new LearningService();
    const voices = new VoicesService();
    return {
      services: [
        evaluations,
        instruments,
        waves,
        answers,
        releases,
        senseMaking,
        learning,
        voices,
        new ImportedResponsesService(),
      ],
      resolvers: [
        new EvaluationMutations(evaluations),
        new InstrumentMutations(instruments),
        new WaveMutations(waves),
        new SurveyMutations(answers),
        new ReleaseMutations(releases),
        new SenseMakingMutations(senseMaking),
        new LearningMutations(learning),
        ...VoiceMutations.map((Mutations) => new Mutations(voices)),
      ],
      actions: {
        ...evaluations.actions,
        ...instruments.actions,
        ...waves.actions,
        ...releases.actions,
        ...senseMaking.actions,
        ...learning.actions,
        ...voices.actions,
      },
      jobs: [deleteDueResponses],
    };
  },
};
