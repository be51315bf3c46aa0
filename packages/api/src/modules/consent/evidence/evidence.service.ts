import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import type { FileAddresses } from "../../../platform/files/addresses/file-addresses.ts";
import { decodeId, encodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { applyLine } from "../../../platform/records/changes/text-input.ts";
import { ownHomePartner } from "../../archives/own-home-partner.service.ts";
import { ConsentEvidenceEntity } from "./evidence.entity.ts";
import { evidencePath, largestMb, mayBeEvidence } from "./evidence.files.ts";
import type { ConsentEvidenceCreateInput, EvidenceFileInput } from "./evidence.inputs.ts";
import { evidenceMessages } from "./evidence.messages.ts";

const dayMs = 86_400_000;

/** What shows what people said. It is added, and erased with its subject. */
export class ConsentEvidenceService {
  readonly #addresses: FileAddresses;
  constructor(addresses: FileAddresses) {
    this.#addresses = addresses;
  }

  /** Adds evidence; where a file is announced, tells the address to which it is sent. */
  async create(
    actor: Actor,
    input: ConsentEvidenceCreateInput,
  ): Promise<MutationResult & { uploadAddress: string | null }> {
    const result = await actor.perform("evidence.create", input, async (action) => {
      const { manager, errors } = action;
      const home = { id: input.partnerId, path: ["partnerId"] };
      const { partnerNotYours } = evidenceMessages;
      const home_partner_id = await ownHomePartner(action, "consent:record", home, partnerNotYours);
      const row = {
        id: newUuid(),
        home_partner_id,
        subject_id: await subjectOf(action, input.subjectId),
        kind: input.kind,
        note: applyLine(input.note, null, ["note"], 5000, errors),
        ...fileOf(action, input.file),
      };
      if (row.note === null && row.sha256 === null)
        errors.add("REQUIRED", ["note"], evidenceMessages.showsNothing);
      errors.throwIfAny();
      await sendTogether(manager, insertOf(manager, ConsentEvidenceEntity, [row]));
      return action.setSubject("evidence", row.id, home_partner_id);
    });
    const words = [encodeId("evid", result.id)];
    const uploadAddress = input.file
      ? this.#addresses.toUpload(evidencePath, actor.viewer, words, new Date(Date.now() + dayMs))
      : null;
    return { ...result, uploadAddress };
  }
}

async function subjectOf(
  { manager, errors }: Action,
  given: string | null | undefined,
): Promise<string | null> {
  if (given == null) return null;
  const id = decodeId("subj", given) ?? null;
  const [row] = (await manager.query(
    "select exists (select from consent_subjects where id = $1 and erased_at is null) as is_there",
    [id],
  )) as [{ is_there: boolean }];
  if (!row.is_there) errors.add("NOT_FOUND", ["subjectId"], evidenceMessages.subjectNotFound);
  return id;
}

function fileOf({ errors }: Action, file: EvidenceFileInput | null | undefined) {
  if (file == null) return { sha256: null, size: null, content_type: null };
  const below = errors.below("file");
  if (!/^[0-9a-f]{64}$/i.test(file.sha256))
    below.add("INVALID", ["sha256"], evidenceMessages.checksumInvalid);
  if (file.size < 1 || file.size > largestMb * 1_000_000)
    below.add("INVALID", ["size"], evidenceMessages.sizeInvalid, { limit: largestMb });
  if (!mayBeEvidence(file.contentType)) below.add("INVALID", ["contentType"], evidenceMessages.typeInvalid);
  return { sha256: `\\x${file.sha256}`, size: file.size, content_type: file.contentType };
}
