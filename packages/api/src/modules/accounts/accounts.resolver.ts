import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Needs, Public, SignedIn } from "../../platform/graphql/access.ts";
import { type Connection, PageArgs, TotalCount } from "../../platform/graphql/connections.ts";
import { Outcome, outcomeOf } from "../../platform/graphql/outcome.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { Partner } from "../partners/partner.type.ts";
import { PartnerReads } from "../partners/partners.reads.ts";
import {
  InvitationAcceptInput,
  InvitationRevokeInput,
  MemberInviteInput,
  MembershipEndInput,
  PersonEraseInput,
  PersonUpdateInput,
} from "./account.inputs.ts";
import {
  AccessKey,
  ErasedPlace,
  Invitation,
  InvitationConnection,
  Membership,
  MembershipConnection,
  Person,
  PersonalRecordConnection,
  RoleDefinition,
  ViewerInfo,
} from "./account.type.ts";
import { AccountReads } from "./accounts.reads.ts";
import type { MembershipsService } from "./memberships.service.ts";
import type { PeopleService } from "./people.service.ts";
import { PersonalDataReads } from "./personal-data.reads.ts";
import type { PersonalData } from "./personal-data.ts";

@ObjectType({ description: "What came of inviting somebody.", simpleResolvers: true })
class MemberInvitePayload extends Outcome {
  @Field(() => String, {
    nullable: true,
    description:
      "The secret to put at the end of a link and send to the person. Shown this once: null in a replay and when there are errors.",
  })
  secret!: string | null;
}
@ObjectType({ description: "What came of taking an invitation back.", simpleResolvers: true })
class InvitationRevokePayload extends Outcome {}
@ObjectType({ description: "What came of accepting an invitation.", simpleResolvers: true })
class InvitationAcceptPayload extends Outcome {}
@ObjectType({ description: "What came of ending a membership.", simpleResolvers: true })
class MembershipEndPayload extends Outcome {}
@ObjectType({ description: "What came of changing what is known of you.", simpleResolvers: true })
class PersonUpdatePayload extends Outcome {}
@ObjectType({ description: "What came of erasing what is held about you.", simpleResolvers: true })
class PersonErasePayload extends Outcome {
  @Field(() => [ErasedPlace], {
    description: "The receipt: each place where something was held, and what became of it. At most 20.",
  })
  receipt!: ErasedPlace[];
}

@Resolver(() => ViewerInfo)
export class AccountsResolver {
  readonly #memberships: MembershipsService;
  readonly #people: PeopleService;
  readonly #personalData: PersonalData;
  readonly #scopes: readonly string[];
  constructor(
    memberships: MembershipsService,
    people: PeopleService,
    personalData: PersonalData,
    scopes: readonly string[],
  ) {
    this.#memberships = memberships;
    this.#people = people;
    this.#personalData = personalData;
    this.#scopes = scopes;
  }

  @Public()
  @Query(() => ViewerInfo, { description: "Who is asking, with roles and scopes." })
  viewer(@Ctx() request: GraphqlRequest) {
    return request.reads(AccountReads).viewer(this.#scopes);
  }

  @Public()
  @Query(() => [RoleDefinition], { description: "Every role, and what it may do. At most 50." })
  roles(@Ctx() request: GraphqlRequest) {
    return request.reads(AccountReads).roles();
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Ctx() request: GraphqlRequest) {
    return request.reads(AccountReads).viewerPerson();
  }

  @FieldResolver(() => AccessKey, { nullable: true })
  key(@Ctx() request: GraphqlRequest) {
    return request.reads(AccountReads).viewerKey();
  }

  @FieldResolver(() => [Membership])
  memberships(@Ctx() request: GraphqlRequest) {
    return request.reads(AccountReads).viewerMemberships();
  }

  @FieldResolver(() => PersonalRecordConnection, {
    description:
      "Everything that is held about the person, place by place, to read or to take away; empty where nobody has signed in.",
  })
  personalData(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(PersonalDataReads).list(this.#personalData, args, selectionOf(info));
  }

  @Needs("accounts:write")
  @Mutation(() => MemberInvitePayload, { description: "Makes a link by which one person becomes a member." })
  async memberInvite(
    @Arg("input", () => MemberInviteInput, { description: "The invitation." }) input: MemberInviteInput,
    @Ctx() request: GraphqlRequest,
  ) {
    const act = this.#memberships.invite(request, input);
    const outcome = await outcomeOf(act);
    return { ...outcome, secret: outcome.id === undefined ? null : (await act).secret };
  }

  @Needs("accounts:write")
  @Mutation(() => InvitationRevokePayload, {
    description: "Takes an invitation back: its link is void at once.",
  })
  invitationRevoke(
    @Arg("input", () => InvitationRevokeInput, { description: "Which invitation." })
    input: InvitationRevokeInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#memberships.revokeInvitation(request, input));
  }

  @SignedIn()
  @Mutation(() => InvitationAcceptPayload, { description: "Makes the person who has signed in a member." })
  invitationAccept(
    @Arg("input", () => InvitationAcceptInput, { description: "The secret of the link." })
    input: InvitationAcceptInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#memberships.accept(request, input));
  }

  @SignedIn()
  @Mutation(() => MembershipEndPayload, {
    description: "Ends a membership at once: one's own, by which one leaves, or one that one looks after.",
  })
  membershipEnd(
    @Arg("input", () => MembershipEndInput, { description: "Which membership." }) input: MembershipEndInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#memberships.end(request, input));
  }

  @SignedIn()
  @Mutation(() => PersonUpdatePayload, { description: "Changes what is known of you." })
  personUpdate(
    @Arg("input", () => PersonUpdateInput, { description: "The changes." }) input: PersonUpdateInput,
    @Ctx() request: GraphqlRequest,
  ) {
    return outcomeOf(this.#people.update(request, input));
  }

  @SignedIn()
  @Mutation(() => PersonErasePayload, {
    description:
      "Removes everything held about you, at once and for good, and tells place by place. Whoever signs in again afterwards begins anew.",
  })
  async personErase(
    @Arg("input", () => PersonEraseInput, { description: "Your confirmation." }) input: PersonEraseInput,
    @Ctx() request: GraphqlRequest,
  ) {
    const act = this.#people.erase(request, input);
    const outcome = await outcomeOf(act);
    return { ...outcome, receipt: outcome.id === undefined ? [] : (await act).receipt };
  }
}

@Resolver(() => Membership)
class MembershipResolver {
  @FieldResolver(() => Partner, { nullable: true })
  partner(@Root() { row }: Membership, @Ctx() request: GraphqlRequest) {
    return request.reads(PartnerReads).byId(row.home_partner_id);
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { row }: Membership, @Ctx() request: GraphqlRequest) {
    return request.reads(AccountReads).person(row.person_id);
  }
}

@Resolver(() => Partner)
class PartnerPeopleResolver {
  @Needs("accounts:read")
  @FieldResolver(() => MembershipConnection, {
    nullable: true,
    description:
      "Who is what at this partner, oldest first. Empty for those who do not look after its people.",
  })
  memberships(
    @Root() partner: Partner,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(AccountReads).membershipsOf(partner, args, selectionOf(info));
  }

  @Needs("accounts:write")
  @FieldResolver(() => InvitationConnection, {
    nullable: true,
    description: "The partner's invitations, oldest first. Empty for those who do not look after its people.",
  })
  invitations(
    @Root() partner: Partner,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(AccountReads).invitationsOf(partner, args, selectionOf(info));
  }
}

/** `totalCount` of each connection of people and invitations. */
export function countResolver(Counted: new () => object) {
  @Resolver(() => Counted)
  class CountResolver {
    @FieldResolver(() => TotalCount, { description: "How many the list holds, this page or not." })
    totalCount(
      @Root() connection: Connection<never, unknown>,
      @Arg("max", () => Int, { defaultValue: 10_000, description: "Counting stops here: 1 to 100,000." })
      max: number,
    ) {
      return connection.count(max);
    }
  }
  return CountResolver;
}

@Resolver(() => MemberInvitePayload)
class MemberInvitePayloadResolver {
  @FieldResolver(() => Invitation, {
    nullable: true,
    description: "The invitation; null exactly when there are errors.",
  })
  invitation(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
    return id === undefined ? null : request.reads(AccountReads).invitation(id);
  }
}

@Resolver(() => InvitationRevokePayload)
class InvitationRevokePayloadResolver {
  @FieldResolver(() => Invitation, {
    nullable: true,
    description: "The invitation; null exactly when there are errors.",
  })
  invitation(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
    return id === undefined ? null : request.reads(AccountReads).invitation(id);
  }
}

@Resolver(() => InvitationAcceptPayload)
class InvitationAcceptPayloadResolver {
  @FieldResolver(() => Membership, {
    nullable: true,
    description: "The membership; null exactly when there are errors.",
  })
  membership(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
    return id === undefined ? null : request.reads(AccountReads).membership(id);
  }
}

@Resolver(() => PersonUpdatePayload)
class PersonUpdatePayloadResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: "You, as now known; null exactly when there are errors.",
  })
  person(@Root() { id }: Outcome, @Ctx() request: GraphqlRequest) {
    return id === undefined ? null : request.reads(AccountReads).person(id);
  }
}

export const accountResolvers = [
  AccountsResolver,
  MembershipResolver,
  PartnerPeopleResolver,
  ...[MembershipConnection, InvitationConnection, PersonalRecordConnection].map(countResolver),
  MemberInvitePayloadResolver,
  InvitationRevokePayloadResolver,
  InvitationAcceptPayloadResolver,
  PersonUpdatePayloadResolver,
] as const;
