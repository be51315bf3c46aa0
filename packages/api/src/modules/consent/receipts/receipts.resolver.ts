import { Arg, Ctx, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { byCode, SignedIn } from "../../../platform/graphql/access.ts";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import type { PrivacySettings } from "../../../platform/privacy-settings.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { ConsentSubject } from "../subjects/subject.type.ts";
import { ConsentReceipt } from "./receipt.type.ts";
import { ReceiptReads } from "./receipts.reads.ts";
import type { ReceiptsService } from "./receipts.service.ts";

@InputType({ description: "The receipt to look up." })
class ConsentReceiptByCodeInput extends WriteInput {
  @Field(() => String, {
    description: "The code on the receipt, in small or capital letters, with or without hyphens and spaces.",
  })
  code!: string;
}

export const { Mutations: ReceiptMutations, resolvers } = mutationsOf<ReceiptsService>(
  { Type: ConsentSubject, noun: "consent receipt", load: async () => null },
  {
    consentReceiptByCode: {
      scope: byCode,
      description:
        "Looks up what stands of what a person said, by the code on their receipt. It is a mutation because a code is a secret: it stands in no address, and no cache keeps the answer.",
      Input: ConsentReceiptByCodeInput,
      input: "The code.",
      result: null,
      tells: {
        receipt: {
          type: () => ConsentReceipt,
          nullable: true,
          description:
            "The receipt, with the code. Null if there is none with this code, or the result is replayed.",
          otherwise: null,
        },
      },
    },
  },
);

@Resolver()
export class ReceiptQueries {
  readonly #settings: PrivacySettings;

  constructor(settings: PrivacySettings) {
    this.#settings = settings;
  }

  @SignedIn()
  @Query(() => ConsentReceipt, {
    nullable: true,
    description:
      "The receipt of a person, for themselves and for who may record what they say: without the code, of which only a hash is kept. Null if there is none that you may see.",
  })
  consentReceipt(
    @Arg("subjectId", () => ID, { description: "The consent subject." }) subjectId: string,
    @Ctx() request: GraphqlRequest,
  ) {
    return request.reads(ReceiptReads).ofSubject(subjectId, this.#settings);
  }
}

export const receiptResolvers = [ReceiptQueries, ...resolvers];
