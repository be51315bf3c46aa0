import { BatchLoader } from "../../platform/graphql/batch-loader.ts";
import { batch } from "../../platform/graphql/batch-sql.ts";
import { Connection, needsPage, type OrderKey, type PageArgs } from "../../platform/graphql/connections.ts";
import { groupBy, NestedLists, type NestedRow } from "../../platform/graphql/list-reads.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import type { Selection } from "../../platform/graphql/selection.ts";
import { isAdministrator, isPublicViewer, type Viewer } from "../../platform/viewer.ts";
import type { Partner } from "../partners/partner.type.ts";
import {
  AccessKey,
  type AccessKeyRow,
  type AccessKeySecret,
  Invitation,
  type InvitationRow,
  Membership,
  type MembershipRow,
  Person,
  RoleDefinition,
  type RoleRow,
  type ViewerInfo,
} from "./account.type.ts";
import type { ViewerKind } from "./account.vocabulary.ts";

const byCreation: OrderKey = { column: "created_at", type: "timestamptz" };
const keyColumns =
  "id, name, kind, is_administrator, home_partner_id, scopes, addresses::text[], allowed_origins, created_at, expires_at, last_used_at, revoked_at";

const viewerKinds: Record<Viewer["kind"], ViewerKind> = {
  anonymous: "VISITOR",
  publishable: "PUBLISHABLE_KEY",
  key: "SECRET_KEY",
  system: "SECRET_KEY",
  person: "PERSON",
};

/** Reads of people, roles and keys. What each viewer may see of them the policies decide. */
export class AccountReads {
  readonly #request: GraphqlRequest;
  readonly #memberships: NestedLists<MembershipRow & NestedRow>;
  readonly #invitations: NestedLists<InvitationRow & NestedRow>;
  readonly #keys: NestedLists<AccessKeyRow & NestedRow>;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    const ofPartner = (table: string) => `${table} where home_partner_id = parent.id`;
    this.#memberships = new NestedLists(request.door, ofPartner("memberships"), {});
    this.#invitations = new NestedLists(request.door, ofPartner("invitations"), {});
    this.#keys = new NestedLists(request.door, ofPartner("access_keys"), {});
  }

  /** An administrator holds every scope that is `known`. */
  viewer(known: readonly string[]): Omit<ViewerInfo, "person" | "key" | "memberships" | "personalData"> {
    const { viewer } = this.#request;
    const held = isAdministrator(viewer) ? [...known] : "scopes" in viewer ? [...viewer.scopes] : [];
    return {
      kind: viewerKinds[viewer.kind],
      isAdministrator: isAdministrator(viewer),
      scopes: held.sort(),
    };
  }

  async roles(): Promise<RoleDefinition[]> {
    const rows = await this.#request.door.query<RoleRow>(
      "select role, name, description, scopes from role_definitions order by position",
    );
    return rows.map((row) => new RoleDefinition(row, this.#request.languages));
  }

  async viewerPerson(): Promise<Person | null> {
    const { viewer } = this.#request;
    return viewer.kind === "person" ? this.person(viewer.personId) : null;
  }

  async viewerKey(): Promise<AccessKey | null> {
    const { viewer } = this.#request;
    return viewer.kind === "key" ? this.accessKey(viewer.keyId) : null;
  }

  async viewerMemberships(): Promise<Membership[]> {
    const { viewer } = this.#request;
    if (viewer.kind !== "person") return [];
    const rows = await this.#request.door.query<MembershipRow>(
      "select id, person_id, home_partner_id, role, created_at from memberships where person_id = $1 order by created_at, id limit 50",
      [viewer.personId],
    );
    return rows.map((row) => new Membership(row));
  }

  membershipsOf(partner: Partner, args: PageArgs, selection: Selection) {
    return this.#connection(
      this.#memberships,
      partner,
      "id, person_id, home_partner_id, role, created_at",
      args,
      selection,
      (row) => new Membership(row),
    );
  }

  invitationsOf(partner: Partner, args: PageArgs, selection: Selection) {
    return this.#connection(
      this.#invitations,
      partner,
      "id, home_partner_id, role, created_at, expires_at, accepted_at, revoked_at",
      args,
      selection,
      (row) => new Invitation(row),
    );
  }

  accessKeysOf(partner: Partner, args: PageArgs, selection: Selection) {
    return this.#connection(this.#keys, partner, keyColumns, args, selection, (row) => new AccessKey(row));
  }

  async #connection<R extends NestedRow, N>(
    lists: NestedLists<R>,
    partner: Partner,
    columns: string,
    args: PageArgs,
    selection: Selection,
    toNode: (row: R) => N,
  ): Promise<Connection<R, N>> {
    const asked = () => ({ columns, args, order: byCreation });
    return new Connection({
      page: needsPage(selection) ? await lists.page(partner.row.id, selection, asked) : undefined,
      count: (max) => lists.count(partner.row.id, args, max),
      toNode,
    });
  }

  readonly #loaders = new Map<string, BatchLoader<string, unknown>>();

  #byId<R extends { id: string }, N>(table: string, columns: string, make: (row: R) => N) {
    return async (uuid: string): Promise<N | null> => {
      // Visitors have no such tables behind their door.
      if (isPublicViewer(this.#request.viewer)) return null;
      let loader = this.#loaders.get(table) as BatchLoader<string, N | null> | undefined;
      if (!loader) {
        loader = new BatchLoader(
          () => this.#request.door,
          async (ids) => {
            const rows = await this.#request.door.query<R>(
              `select ${columns} from ${table} where id = any(${batch("$1", "uuid")})`,
              [ids],
            );
            const found = new Map(rows.map((row) => [row.id, make(row)]));
            return ids.map((id) => found.get(id) ?? null);
          },
        );
        this.#loaders.set(table, loader);
      }
      return loader.load(uuid);
    };
  }

  readonly person = this.#byId(
    "people",
    "id, name, email, created_at",
    (row: ConstructorParameters<typeof Person>[0]) => new Person(row),
  );
  readonly membership = this.#byId(
    "memberships",
    "id, person_id, home_partner_id, role, created_at",
    (row: MembershipRow) => new Membership(row),
  );
  readonly invitation = this.#byId(
    "invitations",
    "id, home_partner_id, role, created_at, expires_at, accepted_at, revoked_at",
    (row: InvitationRow) => new Invitation(row),
  );
  readonly accessKey = this.#byId("access_keys", keyColumns, (row: AccessKeyRow) => new AccessKey(row));

  readonly #secrets = new BatchLoader<string, AccessKeySecret[]>(
    () => this.#request.door,
    async (ids) => {
      const rows = await this.#request.door.query<AccessKeySecret & { key_id: string }>(
        `select key_id, prefix, created_at as "createdAt", expires_at as "expiresAt" from access_key_secrets
       where key_id = any(${batch("$1", "uuid")}) and (expires_at is null or expires_at > now()) order by created_at desc`,
        [ids],
      );
      const groups = groupBy(rows, (row) => row.key_id);
      return ids.map((id) => groups.get(id) ?? []);
    },
  );

  secretsOf(key: AccessKey): Promise<AccessKeySecret[]> {
    return this.#secrets.load(key.row.id);
  }
}
