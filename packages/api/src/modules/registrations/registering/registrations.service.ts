import { createHash } from "node:crypto";
import {
  type Action,
  type Actor,
  callerByCode,
  type MutationResult,
  performByCode,
} from "../../../platform/actions/action.ts";
import { isEmail } from "../../../platform/graphql/types/email.ts";
import { decodeId, isUuid } from "../../../platform/graphql/types/ids.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { hashOfCode } from "../../../platform/identity/spoken-code.rules.ts";
import type { MailSettings } from "../../../platform/mail/mail-settings.ts";
import { applyLine, requireText, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { requireOpened } from "../places/session-registration.preconditions.ts";
import { sessionOfStaff } from "../places/session-registrations.service.ts";
import { registrationMessages } from "../registration.messages.ts";
import type { RegistrationState } from "../registration.vocabulary.ts";
import type { OwnRegistration } from "./own-registration.type.ts";
import type {
  RegistrationCodeInput,
  RegistrationCreateInput,
  RegistrationRecordInput,
} from "./registration.inputs.ts";
import { hashesOf, linkOf, newLinkCode, newPrintedCode } from "./registration-codes.rules.ts";
import { SessionLine } from "./session-line.ts";

type WithRegistration = MutationResult & { registration: OwnRegistration | null };
type Fault = keyof typeof registrationMessages;

/** What the database tells of a registration. */
interface OwnRow {
  session_id: string;
  state: RegistrationState;
  party_size: number;
  language: string;
  expires_at: string | null;
  may_cancel: boolean;
}

interface Registered {
  fault: Fault | null;
  registration_id: string;
  home_partner_id: string;
}

type Given = Pick<RegistrationRecordInput, "sessionId" | "name" | "email" | "partySize" | "language">;

/**
 * Who takes places, confirms them and gives them back. What visitors do leaves no entry in the audit log, which would tell who
 * did it: the log of places, which knows no names, holds it.
 */
export class RegistrationsService {
  readonly #line = new SessionLine();
  readonly #mail: MailSettings;

  constructor(mail: MailSettings) {
    this.#mail = mail;
  }

  /** Somebody registers. They are told the same whether or not their address is known here. */
  create(actor: Actor, input: RegistrationCreateInput): Promise<WithRegistration & { link: string | null }> {
    const session = decodeId("sess", input.sessionId);
    return this.#line.run(session ?? "", async () => {
      const code = newLinkCode();
      let found: OwnRegistration | null = null;
      let link: string | null = null;
      const proof = input.idempotencyKey ?? code;
      const result = await performByCode(actor, "registration.create", input, proof, async (action) => {
        requireKey(action, actor, input.idempotencyKey);
        const email = requireText(
          input.email,
          ["email"],
          { limit: textLimits.line, missing: registrationMessages.emailMissing },
          action.errors,
        );
        if (email !== "" && !isEmail(email)) action.errors.add("INVALID", ["email"], messages.emailInvalid);
        const network = networkHash(actor, session);
        const made = await register(
          action,
          { ...input, email },
          { session, code, network, isRecorded: false },
        );
        found = await ownOf(action, actor, hashOfCode(code));
        const [page] = (await action.manager.query("select page_url from registration_page($1)", [
          hashOfCode(code),
        ])) as [{ page_url: string }];
        // Where mail is sent, only whoever reads it has a link: that shows whose address it is.
        if (!this.#mail.sendsMail) link = linkOf(page.page_url, code);
        action.leaveUnchanged();
        return made.registration_id;
      });
      if (!result.isReplay) return { ...result, registration: found, link };
      return { ...result, link: null, registration: await this.#standing(actor, input) };
    });
  }

  /** How the registration stands that an earlier call made: whoever has its key is told. */
  async #standing(
    actor: Actor,
    { idempotencyKey }: RegistrationCreateInput,
  ): Promise<OwnRegistration | null> {
    let found: OwnRegistration | null = null;
    const key = idempotencyKey ?? "";
    const caller = isPublicViewer(actor.viewer) ? callerByCode(key) : null;
    await performByCode(actor, "registration.standing", {}, key, async (action) => {
      const [row] = (await action.manager.query("select * from registration_by_key($1, $2)", [
        caller,
        key,
      ])) as OwnRow[];
      found = row ? shown(row, actor) : null;
      return action.leaveUnchanged();
    });
    return found;
  }

  /** Staff registers somebody, who is given the code on paper. Nobody has to confirm. */
  record(actor: Actor, input: RegistrationRecordInput): Promise<WithRegistration & { code: string | null }> {
    const session = decodeId("sess", input.sessionId);
    return this.#line.run(session ?? "", async () => {
      const code = newPrintedCode();
      let found: OwnRegistration | null = null;
      const result = await actor.perform("registration.record", input, async (action) => {
        const stored = await sessionOfStaff(action, input.sessionId);
        requireOpened(action, stored);
        action.errors.throwIfAny();
        const email = applyLine(input.email ?? null, null, ["email"], textLimits.line, action.errors);
        if (email !== null && !isEmail(email)) action.errors.add("INVALID", ["email"], messages.emailInvalid);
        const given = { ...input, email };
        const made = await register(action, given, { session, code, network: null, isRecorded: true });
        found = await ownOf(action, actor, hashOfCode(code));
        return action.setSubject("registration", made.registration_id, made.home_partner_id);
      });
      return { ...result, registration: found, code: result.isReplay ? null : code };
    });
  }

  /** It is no query, so that the code stands in no address and no cache. */
  byCode(actor: Actor, input: RegistrationCodeInput): Promise<WithRegistration> {
    return this.#use(actor, input, "SHOW");
  }

  /** Whoever registered is there, or takes what was offered. */
  confirm(actor: Actor, input: RegistrationCodeInput): Promise<WithRegistration> {
    return this.#use(actor, input, "CONFIRM");
  }

  /** Gives the places back; whoever waits is offered them in the same transaction. */
  cancel(actor: Actor, input: RegistrationCodeInput): Promise<WithRegistration> {
    return this.#use(actor, input, "CANCEL");
  }

  /** The same, and deletes the name and all else that is known of whoever registered. */
  erase(actor: Actor, input: RegistrationCodeInput): Promise<WithRegistration> {
    return this.#use(actor, input, "ERASE");
  }

  async #use(actor: Actor, input: RegistrationCodeInput, use: string): Promise<WithRegistration> {
    let found: OwnRegistration | null = null;
    const keyless = { idempotencyKey: null };
    const result = await performByCode(
      actor,
      `registration.${use.toLowerCase()}`,
      keyless,
      input.code,
      async (action) => {
        const { errors } = action;
        const hashes = hashesOf(input.code);
        if (hashes.length === 0) errors.add("INVALID", ["code"], registrationMessages.codeUnreadable);
        errors.throwIfAny();
        const [row] = (await action.manager.query("select * from use_registration_code($1, $2)", [
          hashes.map((hash) => hash.toString("hex")),
          use,
        ])) as (OwnRow & { fault: Fault | null })[];
        if (!row) errors.add("NOT_FOUND", ["code"], registrationMessages.codeOfNothing);
        else if (row.fault) errors.add("INVALID_TRANSITION", ["code"], registrationMessages[row.fault]);
        found = row ? shown(row, actor) : null;
        errors.throwIfAny();
        return action.leaveUnchanged();
      },
    );
    return { ...result, registration: found };
  }
}

/** Visitors share one viewer, so that nobody finds another's call: the key is nothing that somebody guesses. */
function requireKey({ errors }: Action, { viewer }: Actor, key: string | null | undefined): void {
  if (key == null) errors.add("REQUIRED", ["idempotencyKey"], registrationMessages.keyNeeded);
  else if (!isUuid(key.toLowerCase()) && isPublicViewer(viewer))
    errors.add("INVALID", ["idempotencyKey"], registrationMessages.keyNeeded);
}

/** So many from one network hold places of a session that are not confirmed. What is kept of it leads back to no network by itself. */
const networkHash = ({ network }: Actor, session: string | undefined): Buffer =>
  createHash("sha256")
    .update(`${session} ${network ?? ""}`)
    .digest();

const pathOf: Partial<Record<Fault, [string, string[]]>> = {
  NOT_FOUND: ["NOT_FOUND", ["sessionId"]],
  PARTY: ["INVALID", ["partySize"]],
  HOLDS: ["TOO_MANY", ["sessionId"]],
};

async function register(
  { manager, errors }: Action,
  { name, email, partySize, language }: Given,
  how: { session: string | undefined; code: string; network: Buffer | null; isRecorded: boolean },
): Promise<Registered> {
  const limits = { limit: textLimits.name, missing: registrationMessages.nameMissing };
  const read = requireText(name, ["name"], limits, errors);
  if (partySize < 1 || partySize > 100) errors.add("INVALID", ["partySize"], registrationMessages.PARTY);
  errors.throwIfAny();
  const [made] = (await manager.query("select * from register($1, $2, $3, $4, $5, $6, $7, $8)", [
    ...[how.session ?? null, partySize, read, email ?? null, language],
    ...[hashOfCode(how.code), how.network, how.isRecorded],
  ])) as [Registered];
  const { fault } = made;
  if (fault) {
    const [code, path] = pathOf[fault] ?? ["CONDITION_MISSING", ["sessionId"]];
    errors.add(code as "INVALID", path, registrationMessages[fault]);
  }
  errors.throwIfAny();
  return made;
}

async function ownOf({ manager }: Action, actor: Actor, hash: Buffer): Promise<OwnRegistration> {
  const [row] = (await manager.query("select * from use_registration_code($1, 'SHOW')", [
    [hash.toString("hex")],
  ])) as [OwnRow];
  return shown(row, actor);
}

const shown = (row: OwnRow, { languages }: Actor): OwnRegistration => ({
  sessionUuid: row.session_id,
  state: row.state,
  partySize: row.party_size,
  language: new Language(row.language, languages[0]),
  confirmationDueAt: row.expires_at,
  canCancel: row.may_cancel,
});
