import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { FileAddresses } from "../../../platform/files/addresses/file-addresses.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { nameColumns } from "../../../platform/records/stored.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { ConsentEvent } from "../events/event.type.ts";
import { ConsentSubject } from "../subjects/subject.type.ts";
import { ConsentSubjectReads } from "../subjects/subjects.reads.ts";
import { evidencePath } from "./evidence.files.ts";
import { ConsentEvidenceCreateInput } from "./evidence.inputs.ts";
import { ConsentEvidenceReads } from "./evidence.reads.ts";
import type { ConsentEvidenceService } from "./evidence.service.ts";
import { ConsentEvidence, consentEvidence } from "./evidence.type.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ConsentEvidenceReads).byId(uuid);

export const consentEvidenceNode = { type: ConsentEvidence.name, prefix: ConsentEvidence.prefix, load };

export const { Mutations: ConsentEvidenceMutations, resolvers } = mutationsOf<ConsentEvidenceService>(
  { Type: ConsentEvidence, noun: "consent evidence", load, scope: "consent:record" },
  {
    consentEvidenceCreate: {
      description:
        "Adds what shows that somebody said it: a signed form, a recording, a witness, minutes. A file is encrypted, kept byte for byte, and apart from media.",
      Input: ConsentEvidenceCreateInput,
      input: "The evidence.",
      tells: {
        uploadAddress: {
          type: () => String,
          nullable: true,
          description:
            "The address to which the file is sent by PUT, within a day; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. Null if no file was announced, or if there are errors.",
          otherwise: null,
        },
      },
    },
  },
);

/** Where a file of evidence is read: an address for one viewer, for an hour or two. */
@Resolver(() => ConsentEvidence)
export class EvidenceAddresses {
  readonly #addresses: FileAddresses;
  constructor(addresses: FileAddresses) {
    this.#addresses = addresses;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The address at which you read its file for an hour or two; without `PUBLIC_URL` a path at this service. Whether you still may is asked with each request. Null if there is no file.",
  })
  address(@Root() { row }: ConsentEvidence, @Ctx() { viewer }: GraphqlRequest): string | null {
    if (row.file_name === null) return null;
    return this.#addresses.toRead(evidencePath, viewer, [encodeId("evid", row.id)]);
  }
}

nameColumns(ConsentEvidence.prototype, "address", ["file_name"]);

export const consentEvidenceResolvers = [
  EvidenceAddresses,
  ...resolvers,
  fieldsOf(ConsentEvidence, {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The partner that took it.",
      columns: ["home_partner_id"],
      read: ({ row }, request, info) =>
        request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info)),
    },
    subject: {
      type: () => ConsentSubject,
      nullable: true,
      description: "Whose words it shows. Null if it is of several people.",
      columns: ["subject_id"],
      read: ({ row }, request, info) =>
        row.subject_id === null
          ? null
          : request.reads(ConsentSubjectReads).byId(row.subject_id, selectionOf(info)),
    },
  }),
  fieldsOf(ConsentEvent, {
    evidence: {
      type: () => ConsentEvidence,
      nullable: true,
      description: "What shows it. Null if nothing does, or you may not see it.",
      columns: ["evidence_id"],
      read: ({ row }, request, info) =>
        row.evidence_id === null
          ? null
          : request.reads(ConsentEvidenceReads).byId(row.evidence_id, selectionOf(info)),
    },
  }),
  fieldsOf(ConsentSubject, {
    evidence: {
      type: () => consentEvidence.Connection,
      nullable: true,
      description: "What shows their words, as far as you may see it, last taken first.",
      Args: PageArgs,
      read: (subject, request, info, args) =>
        request.reads(ConsentEvidenceReads).ofSubject(subject, args, selectionOf(info)),
    },
  }),
  consentEvidence.TotalCountResolver,
];
