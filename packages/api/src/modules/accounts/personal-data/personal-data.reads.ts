import {
  Connection,
  needsPage,
  type OrderKey,
  Page,
  type PageArgs,
  PageRequest,
  totalCount,
} from "../../../platform/graphql/lists/connections.ts";
import { handingOver, NestedLists, type NestedRow } from "../../../platform/graphql/lists/list-reads.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { say } from "../../../platform/texts/sentences.ts";
import type { PersonalData } from "./personal-data.ts";
import type { PersonalRecord } from "./personal-data.type.ts";

const byPlace: OrderKey = { column: "place", type: "int", descending: true };
type PersonalRecordRow = NestedRow & { place: number; record: string };

/** Reads what is held about the person who has signed in. */
export class PersonalDataReads {
  readonly #request: GraphqlRequest;
  #lists: NestedLists<PersonalRecordRow> | undefined;

  constructor(request: GraphqlRequest) {
    this.#request = request;
  }

  /** Nothing where nobody has signed in. */
  async list(
    data: PersonalData,
    args: PageArgs,
    selection: Selection,
  ): Promise<Connection<PersonalRecordRow, PersonalRecord>> {
    const { viewer, languages, database } = this.#request;
    const toNode = ({ place, record }: PersonalRecordRow) => {
      const known = data.placeOf(place);
      return { place: known.place, held: say(known.held, {}, languages), record };
    };
    if (viewer.kind !== "person") {
      const page = new Page<PersonalRecordRow>(
        [],
        new PageRequest(args, byPlace, []),
        handingOver(database, selection),
        async () => false,
      );
      return new Connection({ page, count: async (max) => totalCount(0, max), toNode });
    }
    this.#lists ??= new NestedLists<PersonalRecordRow>(database, data.records, {});
    const lists = this.#lists;
    const asked = () => ({ columns: "id, place, record::text", args, order: byPlace });
    return new Connection({
      page: needsPage(selection) ? await lists.page(viewer.personId, selection, asked) : undefined,
      count: (max) => lists.count(viewer.personId, args, max),
      toNode,
    });
  }
}
