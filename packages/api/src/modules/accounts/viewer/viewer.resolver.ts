import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from "type-graphql";
import { Public } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { AccessKey } from "../keys/key.type.ts";
import { AccessKeyReads } from "../keys/keys.reads.ts";
import { Membership } from "../memberships/membership.type.ts";
import { MembershipReads } from "../memberships/memberships.reads.ts";
import { PersonReads } from "../people/people.reads.ts";
import { Person } from "../people/person.type.ts";
import { PersonalDataReads } from "../personal-data/personal-data.reads.ts";
import type { PersonalData } from "../personal-data/personal-data.ts";
import { personalRecords } from "../personal-data/personal-data.type.ts";
import { ViewerReads } from "./viewer.reads.ts";
import { RoleDefinition, ViewerInfo } from "./viewer.type.ts";

@Resolver(() => ViewerInfo)
export class ViewerResolver {
  readonly #personalData: PersonalData;
  readonly #scopes: readonly string[];
  constructor(personalData: PersonalData, scopes: readonly string[]) {
    this.#personalData = personalData;
    this.#scopes = scopes;
  }

  @Public()
  @Query(() => ViewerInfo, { description: "The current viewer, with roles and scopes." })
  viewer(@Ctx() request: GraphqlRequest) {
    return request.reads(ViewerReads).viewer(this.#scopes);
  }

  @Public()
  @Query(() => [RoleDefinition], { description: "All roles, with the scopes that they carry. At most 50." })
  roles(@Ctx() request: GraphqlRequest) {
    return request.reads(ViewerReads).roles();
  }

  @FieldResolver(() => Person, { nullable: true, description: "The signed-in person, if there is one." })
  person(@Ctx() request: GraphqlRequest) {
    const { viewer } = request;
    return viewer.kind === "person" ? request.reads(PersonReads).byId(viewer.personId) : null;
  }

  @FieldResolver(() => AccessKey, {
    nullable: true,
    description: "The secret key, if the request was made with one.",
  })
  key(@Ctx() request: GraphqlRequest) {
    const { viewer } = request;
    return viewer.kind === "key" ? request.reads(AccessKeyReads).byId(viewer.keyId) : null;
  }

  @FieldResolver(() => [Membership], {
    description: "The person's memberships, one for each role at a partner. At most 50.",
  })
  memberships(@Ctx() request: GraphqlRequest) {
    return request.reads(MembershipReads).ofViewer();
  }

  @FieldResolver(() => personalRecords.Connection, {
    description:
      "All personal data stored about the person, table by table, to read or to export. Empty if nobody has signed in.",
  })
  personalData(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(PersonalDataReads).list(this.#personalData, args, selectionOf(info));
  }
}

export const viewerResolvers = [ViewerResolver, personalRecords.TotalCountResolver];
