import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { isAdministrator, type Viewer } from "../../../platform/viewer.ts";
import type { ViewerKind } from "../account.vocabulary.ts";
import { RoleDefinition, type RoleRow, type ViewerInfo } from "./viewer.type.ts";

const viewerKinds: Record<Viewer["kind"], ViewerKind> = {
  anonymous: "VISITOR",
  publishable: "PUBLISHABLE_KEY",
  key: "SECRET_KEY",
  system: "SECRET_KEY",
  person: "PERSON",
};

/** Who is asking, and what roles there are. */
export class ViewerReads {
  readonly #request: GraphqlRequest;

  constructor(request: GraphqlRequest) {
    this.#request = request;
  }

  /** An administrator holds every scope that is `known`. */
  viewer(known: readonly string[]): ViewerInfo {
    const { viewer } = this.#request;
    const held = isAdministrator(viewer) ? [...known] : "scopes" in viewer ? [...viewer.scopes] : [];
    return {
      kind: viewerKinds[viewer.kind],
      isAdministrator: isAdministrator(viewer),
      scopes: held.sort(),
    };
  }

  async roles(): Promise<RoleDefinition[]> {
    const rows = await this.#request.database.query<RoleRow>(
      "select role, name, description, scopes from role_definitions order by position",
    );
    return rows.map((row) => new RoleDefinition(row, this.#request.languages));
  }
}
