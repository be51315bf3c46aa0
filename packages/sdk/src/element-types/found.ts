import type { ArchiveItemDetail, ListArchiveItemsPage } from "../generated/archive.ts";
import type { GetCollectionResult } from "../generated/collections.ts";
import type {
  GetEvaluationResultsResult,
  GetProgramResultsPage,
  LookUpSurveyResult,
} from "../generated/evaluations.ts";
import type { ListProgramCardsPage, ProgramDetail } from "../generated/programs.ts";
import type { GetRegistrationPlacesResult } from "../generated/registrations.ts";
import type { ListSessionsPage } from "../generated/sessions.ts";

/** What a listing found. */
export interface ProgramsFound {
  /** The page that it shows. */
  readonly programs: ListProgramCardsPage;
}

/** What the element of one program found. */
export interface ProgramFound {
  /** `null` where there is no such program, or none that the public may see. */
  readonly program: ProgramDetail | null;
}

/** What a calendar found. */
export interface SessionsFound {
  /** The page of dates that it shows. */
  readonly sessions: ListSessionsPage;
}

/** What the element of one item found. */
export interface ItemFound {
  /** `null` where there is no such item, or none that the public may see, or none any more. */
  readonly archiveItem: ArchiveItemDetail | null;
}

/** What a list of the archive found. */
export interface ItemsFound {
  /** The page that it shows. */
  readonly archiveItems: ListArchiveItemsPage;
}

/** What the element of one collection found. */
export interface CollectionFound {
  /** `null` where there is no such collection, or none that the public may see. Its entries are the page that it shows. */
  readonly collection: GetCollectionResult;
}

/** What the element of a survey found. */
export interface SurveyFound {
  /** What is asked, and to which questions something was answered; nothing tells what. `survey` is null where the code is of none. */
  readonly surveyByCode: LookUpSurveyResult;
}

/** What the element of an evaluation's results found. */
export interface ResultsFound {
  /** Where the evaluation is named: `null` where there is no such one, or none that the public may see. */
  readonly evaluation?: GetEvaluationResultsResult;
  /** Where a program is named: `null` where there is no such one. It holds the latest evaluation that has released something. */
  readonly program?: { readonly evaluations: GetProgramResultsPage } | null;
}

/** What the element of a registration found. */
export interface RegistrationFound {
  /** `null` where there is no such session, or none that the public may see; or none was named, and nobody has come by a link. */
  readonly session: GetRegistrationPlacesResult | null;
}
