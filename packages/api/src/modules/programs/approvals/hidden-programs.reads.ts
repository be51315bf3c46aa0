import { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import { batch } from "../../../platform/graphql/lists/batch-sql.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { type Sentence, say } from "../../../platform/texts/sentences.ts";
import { missingForPublication, type PublicationFacts } from "../program/program.rules.ts";
import type { ApprovalSide, ProgramCondition } from "../program/program.vocabulary.ts";
import { conditionMessages, lapsedMessages, programMessages } from "../program.messages.ts";
import type { MissingCondition } from "./program-approval.type.ts";

interface HiddenRow extends PublicationFacts {
  id: string;
  source_name: string | null;
  /** The sides that approved it as it once read, as far as the viewer sees approvals. */
  approved_once: ApprovalSide[];
}

const sideOf: Partial<Record<ProgramCondition, ApprovalSide>> = {
  COMMUNITY_APPROVAL: "COMMUNITY",
  HOST_APPROVAL: "HOST",
};

/** Why a program is hidden, for those who see it all the same. A home partner that they do not see is not public. */
export class HiddenProgramReads {
  readonly #languages: readonly string[];
  readonly #rows: BatchLoader<string, MissingCondition[]>;

  constructor({ database, languages }: GraphqlRequest) {
    this.#languages = languages;
    this.#rows = new BatchLoader(
      () => database,
      async (ids) => {
        const rows = await database.query<HiddenRow>(
          `select id, origin, source_name, deleted_at is not null as is_deleted, agreed_at is not null as is_agreed,
                community_approved_at is not null as is_community_approved,
                host_approved_at is not null as is_host_approved,
                exists (select from partners where partners.id = home_partner_id
                        and public_from <= now() and now() < public_until) as has_public_home,
                array(select distinct side from program_approvals where program_id = programs.id) as approved_once
         from programs where id = any(${batch("$1", "uuid")})`,
          [ids],
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => {
          const row = found.get(id);
          return row ? missingForPublication(row).map((condition) => this.#describe(condition, row)) : [];
        });
      },
    );
  }

  missing(programId: string): Promise<MissingCondition[]> {
    return this.#rows.load(programId);
  }

  #describe(condition: ProgramCondition, row: HiddenRow): MissingCondition {
    const values = { source: row.source_name ?? "" };
    return { condition, message: say(sentenceOf(condition, row), values, this.#languages) };
  }
}

function sentenceOf(condition: ProgramCondition, row: HiddenRow): Sentence {
  const side = sideOf[condition];
  if (side && row.approved_once.includes(side)) return lapsedMessages[side];
  if (condition === "AGREEMENT" && row.source_name !== null) return programMessages.editedImport;
  return conditionMessages[condition];
}
