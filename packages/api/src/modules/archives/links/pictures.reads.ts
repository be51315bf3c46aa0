import { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import { batch } from "../../../platform/graphql/lists/batch-sql.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { MediaReads } from "../media/media.reads.ts";
import type { Medium } from "../media/medium.type.ts";

interface Pictured {
  owner_id: string;
  id: string;
}

/**
 * Of what the viewer sees, the picture that was chosen last. What comes with a warning is seen on the item's page: a card has
 * no room to warn.
 */
const picturesOf = (links: string) => `
  select distinct on (chosen.owner_id) chosen.owner_id, medium.id
  from (${links}) chosen
  join items on items.id = chosen.item_id and items.home_partner_id = chosen.holder_id
    and items.deleted_at is null and items.warnings = '[]'
  join media medium on medium.item_id = items.id and medium.kind = 'IMAGE' and medium.deleted_at is null
    and medium.content_warning is null
  order by chosen.owner_id, chosen.pictured_at desc, chosen.item_id, medium.redacts_id is not null, medium.position, medium.id`;

const ofPrograms = picturesOf(`
  select link.program_id as owner_id, link.item_id, link.pictured_at, programs.home_partner_id as holder_id
  from item_programs link join programs on programs.id = link.program_id
  where link.program_id = any(${batch("$1", "uuid")}) and link.pictured_at is not null`);

const ofPartners = picturesOf(`
  select link.partner_id as owner_id, link.item_id, link.pictured_at, link.partner_id as holder_id
  from item_partners link
  where link.partner_id = any(${batch("$1", "uuid")}) and link.pictured_at is not null`);

/** The pictures of programs and partners: media of items, as far as the viewer may see them, and no copies. */
export class PictureReads {
  readonly #request: GraphqlRequest;
  readonly #ofPrograms: BatchLoader<string, string | null>;
  readonly #ofPartners: BatchLoader<string, string | null>;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#ofPrograms = this.#loader(ofPrograms);
    this.#ofPartners = this.#loader(ofPartners);
  }

  #loader(text: string): BatchLoader<string, string | null> {
    return new BatchLoader(
      () => this.#request.database,
      async (ids) => {
        const rows = await this.#request.database.query<Pictured>(text, [ids]);
        const found = new Map(rows.map(({ owner_id, id }) => [owner_id, id]));
        return ids.map((id) => found.get(id) ?? null);
      },
    );
  }

  async ofProgram(uuid: string, selection: Selection): Promise<Medium | null> {
    return this.#medium(await this.#ofPrograms.load(uuid), selection);
  }

  async ofPartner(uuid: string, selection: Selection): Promise<Medium | null> {
    return this.#medium(await this.#ofPartners.load(uuid), selection);
  }

  #medium(uuid: string | null, selection: Selection): Promise<Medium | null> | null {
    return uuid === null ? null : this.#request.reads(MediaReads).byId(uuid, selection);
  }
}
