// What of the contract the curated operations reach, and why not the rest.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import {
  buildSchema,
  type DocumentNode,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), "utf8");
const schema = buildSchema(read("schema.graphql"));
const documents = readdirSync(at("operations")).map((file) => parse(read(`operations/${file}`)));

/** `Type.field` of all that is selected; what is selected of an interface is selected of each type that has it. */
function selectedFields(document: DocumentNode): string[] {
  const found: string[] = [];
  const info = new TypeInfo(schema);
  const Field = ({ name }: { name: { value: string } }) => {
    const parent = info.getParentType();
    if (!parent) return;
    const types = isInterfaceType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    found.push(...types.map((type) => `${type.name}.${name.value}`));
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  return found;
}

const selected = new Set(documents.flatMap(selectedFields));
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
  .flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
  );

/** Fields that no operation selects, by pattern, each with its reason. */
const leftOut: [RegExp, string][] = [
  [/^(?!ProgramPartner)\w+Connection\.edges$/, "`nodes` with `pageInfo` say the same in fewer objects"],
  [/^(?!ProgramPartner)\w+Edge\.(cursor|node)$/, "as its connection's `edges`"],
  [/^ProgramPartnerConnection\.nodes$/, "its edges carry the role"],
  [/^ProgramPartnerEdge\.cursor$/, "`pageInfo` has the cursors that a walk needs"],
  [/^\w+Edge\.matches$|^SearchMatch\./, "stands on an edge; who shows why a record was found asks for it"],
  [
    /^(AccessKey|ArchiveItemCollection|AuditEntry|Collection|CollectionEntry|ConsentEvent|ConsentEvidence|ConsentSubject|Erasure|Invitation|ItemCopy|ItemCorrection|ItemSubject|ItemTransfer|Membership|Objection|PartnerProgram|PersonalRecord|ProgramCollection|ProgramEvaluation|ProgramPartner|ProgramSession|Registration|RegistrationLogEntry)Connection\.totalCount$/,
    "counting costs more than the page, and these lists are walked",
  ],
  [
    /^(ConsentReview|ConsentReviewItems|Job|JobEntry|ProtocolMember|ProtocolPartners)Connection\.totalCount$|^ConsentReviewPartnersConnection\.(pageInfo|totalCount)$/,
    "short lists, which are walked or shown whole",
  ],
  [
    /^(SurveyResponse|ResponseAnswer|OpenAnswer|ImportedResponse|QualitativeTurn)(Connection)?\.(?!(edges|id)$)|^Wave\.(responses|openAnswers|importedResponses)$|^QualitativeRecord\.turns$/,
    "answers are read by one person, the evaluator, with a tool of their own: no page or script brings them along",
  ],
  [/^Evaluation\.evaluator$/, "a person, named to those only who take part in the program"],
  [
    /^(Wave|Instrument|EvaluationRelease|QualitativeRecord)\.evaluation$|^Excerpt\.qualitativeRecord$/,
    "the way back from what is reached through its evaluation",
  ],
  [/^(LocalizedText|Translation)\.(translator|reviewer)$/, "for those who look after translations"],
  [
    /^ArchiveItem\.copies$/,
    "whoever has a copy to take down reads `copiesToTakeDown`; one item's are asked for by who keeps it",
  ],
  [
    /^LanguageResult\.(before|after)$/,
    "of many languages more than one operation may cost: files of results hold them, and who wants them asks for them alone",
  ],
  [/^Session\.accessFeature$/, "one of `accessFeatures`, which are all selected"],
];

test("every query and mutation has an operation", () => {
  const roots = fields.filter((path) => /^(Query|Mutation)\./.test(path));
  expect(roots.length).toBeGreaterThan(40);
  expect(roots.filter((path) => !selected.has(path))).toEqual([]);
});

test("every field of every type is selected somewhere, or is left out for a reason", () => {
  const missing = fields.filter((path) => !selected.has(path));
  expect(missing.filter((path) => !leftOut.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test("no reason has outlived what it was given for", () => {
  for (const [pattern, reason] of leftOut) {
    const meant = fields.filter((path) => pattern.test(path));
    expect([reason, meant.length > 0, meant.filter((path) => selected.has(path))]).toEqual([
      reason,
      true,
      [],
    ]);
  }
});
