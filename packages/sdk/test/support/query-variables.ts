import type { Facade } from "../../src/generated/facade.ts";
import { createClient } from "../../src/index.ts";

interface First {
  archiveItems: { nodes: { id: string }[] };
  evaluations: { nodes: { id: string }[] };
}

/** For each query that a visitor may ask, by its name: variables under which the demonstration answers something. */
export async function queryVariables(url: string, visitor: Facade): Promise<Record<string, object>> {
  const programs = await visitor.programs.list({ first: 50 });
  const program = programs.nodes.find(({ sessions }) => sessions.nodes.length > 0);
  const session = program?.sessions.nodes[0];
  const { archiveItems, evaluations } = await createClient({ url }).request<First, object>(
    "{ archiveItems(first: 1) { nodes { id } } evaluations(first: 1) { nodes { id } } }",
  );

  const ofEvaluation = { by: { id: evaluations.nodes[0]?.id } };
  const ofItem = { by: { id: archiveItems.nodes[0]?.id } };
  const ofPartner = { by: { id: program?.partner?.id } };
  const ofProgram = { by: { slug: program?.slug } };
  const ofSession = { by: { id: session?.id } };
  const where = { or: [{ kind: { in: ["WORKSHOP", "FESTIVAL"] } }, { isUpcoming: { eq: true } }] };

  return {
    ArchiveItemFacets: {},
    CompareInstruments: { fromId: "inst_nothing", toId: "inst_nothing" },
    CostOf: { document: "query ($n: Int) { programs(first: $n) { nodes { id } } }", variables: { n: 3 } },
    GetArchiveItem: ofItem,
    GetArchiveItemTombstone: ofItem.by,
    GetChanges: {},
    GetCollection: { by: { slug: "nothing" } },
    GetConsentBasis: ofItem,
    GetEvaluation: ofEvaluation,
    GetEvaluationResults: ofEvaluation,
    GetPartnersResults: ofEvaluation,
    GetNode: { id: program?.id, languages: ["ti"] },
    GetNodes: { ids: [program?.id, "prog_nothing", program?.partner?.id, session?.id] },
    GetPartner: { ...ofPartner, languages: ["ti", "it"] },
    GetPartnerForEditing: ofPartner,
    GetProgram: { ...ofProgram, sessionsFirst: 2, languages: ["ar"] },
    GetRecommendation: { by: { id: "reco_nothing" } },
    GetRegistrationPlaces: ofSession,
    GetRoles: { languages: ["ti"] },
    GetSession: ofSession,
    GetSessionForEditing: ofSession,
    GetSessionSeries: { by: { id: "seri_nothing" } },
    GetSessionSeriesOfProgram: ofProgram,
    GetStewardVacancy: ofPartner,
    GetInstrumentItems: {},
    GetSuccessMetrics: {},
    GetViewer: {},
    ListArchiveItemCollections: ofItem,
    ListArchiveItemMedia: ofItem,
    ListArchiveItemPartners: ofItem,
    ListArchiveItemPrograms: ofItem,
    ListArchiveItemSessions: ofItem,
    ListArchiveItems: { first: 3, languages: ["ti"] },
    ListCollections: {},
    ListEvaluations: {},
    ListInvitations: ofPartner,
    ListKeys: ofPartner,
    ListLinkedArchiveItems: ofPartner,
    ListMembers: ofPartner,
    ListPartnerArchiveItems: ofPartner,
    ListPartnerPrograms: { ...ofPartner, first: 3 },
    ListPartners: { withTotalCount: true, orderBy: "NAME_DESC" },
    ListPersonalData: {},
    ListProgramArchiveItems: ofProgram,
    ListProgramCards: { where, first: 3, languages: ["ti"] },
    ListProgramExhibitions: ofProgram,
    ListProgramPartners: ofProgram,
    GetProgramResults: { by: { slug: "lanterns-on-the-quay" }, languages: ["zh"] },
    ListProgramSessions: { ...ofProgram, last: 2 },
    ListPrograms: { where, first: 7, withTotalCount: true, languages: ["zh", "uk"] },
    ListRecommendations: {},
    ListSessionArchiveItems: ofSession,
    ListSessions: { first: 5, orderBy: "STARTS_AT_DESC" },
    ProgramFacets: { search: "a" },
  };
}
