import { expect } from "@jest/globals";
import type { GraphqlAnswer, TestApp } from "./test-app.ts";

type Input = object;

/** The result of a mutation, under the payload's own names. */
export interface MutationAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into records of every shape.
  record: any;
  userErrors: { code: string; message: string; path: string[]; condition?: string; allowed?: string[] }[];
}

const fields: Record<string, string> = {
  partner: "id slug isPublic revision",
  program: "id slug isPublic lifecycle revision",
  session: "id status startsAt endsAt localStart localEnd revision",
};

const english = (text: string) => [{ language: "en", text }];

/** Mutations of an administrator, each one request over HTTP. */
export class AdminMutations {
  readonly #app: TestApp;
  constructor(app: TestApp) {
    this.#app = app;
  }

  /** Sends `<record><Action>` and gives the whole answer, such as `programApprove`. */
  send(name: string, input: Input, { more = "", headers = {} } = {}): Promise<GraphqlAnswer> {
    const noun = recordOf(name);
    const query = `mutation Action($input: ${inputTypeOf(name)}!) { ${name}(input: $input) {
      ${noun} { ${fields[noun]} ${more} }
      userErrors { code message path ... on ConditionError { condition } ... on TransitionError { from allowed } }
    } }`;
    return this.#app.graphql(query, { input }, { key: this.#app.adminKey, headers });
  }

  /** The result of an action. The contract holds for every one: a record exactly when there are no errors. */
  async try(name: string, input: Input, options = {}): Promise<MutationAnswer> {
    const answer = await this.send(name, input, options);
    expect(answer.errors).toBeUndefined();
    const payload = answer.data[name];
    const record = payload[recordOf(name)];
    expect(record === null).toBe(payload.userErrors.length > 0);
    return { record, userErrors: payload.userErrors };
  }

  /** The record an action made or changed; fails the test when it was refused. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  async do(name: string, input: Input, more = ""): Promise<any> {
    const { record, userErrors } = await this.try(name, input, { more });
    expect(userErrors).toEqual([]);
    return record;
  }

  /** A partner that everybody may see. */
  async publicPartner(input: Input): Promise<string> {
    const { id } = await this.do("partnerCreate", { kind: "MUSEUM", side: "HOST", ...input });
    await this.do("partnerPublish", { id });
    return id;
  }

  /** A community and a museum, both public. */
  async bothSides(): Promise<Sides> {
    const community = await this.publicPartner({
      name: [{ language: "ti", text: "ማሕበር ሓድነት" }],
      kind: "MIGRANT_ASSOCIATION",
      side: "COMMUNITY",
    });
    const host = await this.publicPartner({ name: english("Museum of the Plain") });
    return { community, host };
  }

  /** A draft that lacks nothing but the two approvals. */
  async draft({ community, host }: Sides, input: Input = {}): Promise<string> {
    const { id } = await this.do("programCreate", {
      partnerId: community,
      title: english("Weaving days"),
      kind: "WORKSHOP",
      startsOn: "2031-05-01",
      partners: [
        { partnerId: community, role: "LEAD" },
        { partnerId: host, role: "HOST" },
      ],
      ...input,
    });
    return id;
  }

  async approve(id: string, ...sides: ("COMMUNITY" | "HOST")[]): Promise<void> {
    for (const side of sides) await this.do("programApprove", { id, side, evidence: "Minutes, item 3" });
  }

  /** A program that both sides approved and agreed, so that everybody may see it. */
  async publicProgram(sides: Sides, input: Input = {}): Promise<string> {
    const id = await this.draft(sides, input);
    await this.approve(id, "COMMUNITY", "HOST");
    expect(await this.do("programAgree", { id })).toMatchObject({ isPublic: true, lifecycle: "AGREED" });
    return id;
  }

  async session(programId: string, input: Input = {}): Promise<string> {
    const { id } = await this.do("sessionCreate", {
      programId,
      localStart: "2031-05-01T18:00",
      localEnd: "2031-05-01T20:00",
      timeZone: "Europe/Rome",
      attendanceMode: "IN_PERSON",
      ...input,
    });
    return id;
  }
}

export interface Sides {
  community: string;
  host: string;
}

function recordOf(name: string): string {
  return ["partner", "program", "session"].find((noun) => name.startsWith(noun)) ?? name;
}

/** Where each user error points, and its code: `title.0.text TOO_LONG`. */
export const places = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }): string[] =>
  userErrors.map(({ path, code }) => `${path.slice(1).join(".")} ${code}`).sort();

/** The type of a mutation's input. */
export const inputTypeOf = (mutation: string): string =>
  `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
