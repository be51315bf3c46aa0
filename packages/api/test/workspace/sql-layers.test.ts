import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { copyWorkspace, emptyFolder, judge, modules, plant } from "./planted-workspace.ts";

const cli = "packages/api/src/cli";
const platform = "packages/api/src/platform";

/** What a line of a planted file does that it may not. */
const violations: [file: string, line: string, said: string][] = [
  [`${modules}/sessions/planted-1.ts`, '"insert into programs (id) values ($1)"', "writes programs"],
  [`${modules}/sessions/planted-2.ts`, '"update only heritage.programs set a = $1"', "writes programs"],
  [`${modules}/sessions/planted-3.ts`, '`with a as (delete from "programs" p) select`', "writes programs"],
  [`${modules}/sessions/planted-4.ts`, '"truncate programs"', "writes programs"],
  [`${modules}/sessions/planted-5.ts`, "(a: string) => `update ${" + "a} set b = 1`", "writes a table whose"],
  [`${modules}/sessions/planted-9.ts`, '"delete from programs where slug = \'"', "writes programs"],
  [`${modules}/partners/planted-6.ts`, '"update audit_head set position = 0"', "writes audit_head"],
  [`${cli}/planted-7.ts`, '"delete from partners"', "writes partners"],
  [`${platform}/planted-8.ts`, '"update partners set slug = $1"', "writes partners"],
  [`${modules}/partners/planted-10.ts`, '"select from programs where slug = $1"', "reads programs"],
  [`${modules}/partners/planted-11.ts`, '"exists (select from partners p, programs)"', "reads programs"],
  [`${modules}/partners/planted-12.ts`, '"left join open.programs p on p.id = $1"', "reads programs"],
  [`${modules}/partners/planted-13.ts`, '"jsonb_populate_recordset(null::programs, $1)"', "reads programs"],
  [`${modules}/partners/planted-14.ts`, '{ table: "programs" }', "reads programs"],
  [`${modules}/partners/planted-15.ts`, '"programs where home_partner_id = $1"', "reads programs"],
  [
    `${modules}/partners/planted-16.ts`,
    "(a: string) => `select from ${" + "a}_terms`",
    "reads a table whose",
  ],
  [`${platform}/planted-17.ts`, '"select from partners"', "reads partners"],
];

const allowed: [file: string, line: string][] = [
  [`${modules}/sessions/planted-20.ts`, '"update sessions set url = null"'],
  [`${modules}/programs/planted-21.ts`, '"select from partners, audit_entries where true"'],
  [`${modules}/partners/planted-22.ts`, '"select 1 -- from programs"'],
  [
    `${modules}/partners/planted-23.ts`,
    '["Everybody\'s programs", "Programs", "from us: programs of a partner"]',
  ],
  [`${platform}/planted-24.ts`, "(a: string) => `update ${" + "a} set b = 1`"],
  [`${cli}/planted-25.ts`, '"select from partners"'],
];

const migrations: [what: string, file: string, text: string, said: string][] = [
  [
    "the body of a function",
    `${modules}/partners/migrations/9990_planted.sql`,
    "create function heritage.planted() returns trigger language plpgsql as $$\nbegin\n  delete from programs;\nend\n$$;",
    ":3 writes programs",
  ],
  [
    "a table given to a procedure that defines it",
    `${modules}/sessions/migrations/9991_planted.sql`,
    "call heritage.define_child('programs', 'partners');",
    ":1 writes programs",
  ],
  [
    "a new column",
    `${modules}/sessions/migrations/9992_planted.sql`,
    "alter table heritage.programs add planted text;",
    ":1 writes programs",
  ],
  [
    "a policy",
    `${modules}/sessions/migrations/9993_planted.sql`,
    "create policy planted on heritage.programs for update using (true);",
    ":1 writes programs",
  ],
  [
    "a view",
    `${platform}/database/migrations/9994_planted.sql`,
    "create view open.planted as select from heritage.partners;",
    ":1 reads partners",
  ],
  [
    "what is allowed: to refer to an earlier table, to hear of its changes, and to say so",
    `${modules}/sessions/migrations/9995_planted.sql`,
    `create table heritage.planted (program uuid references heritage.programs (id));
     create trigger planted after update on heritage.programs execute function heritage.planted();
     comment on table heritage.planted is 'They come from programs; update partners.';`,
    "",
  ],
];

describe("the layering checker reads SQL and", () => {
  let copy: string;
  let sentences: string[];

  beforeAll(() => {
    copy = copyWorkspace();
    for (const [file, line] of [...violations, ...allowed])
      plant(copy, file, `// planted\nexport const planted = ${line};`);
    for (const [, file, text] of migrations) plant(copy, file, text);
    ({ sentences } = judge(copy));
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each(violations)("catches in %s: %s", (file, _line, said) => {
    const caught = sentences.filter((sentence) => sentence.startsWith(file));
    expect(caught).toEqual([expect.stringMatching(`^${file}:2 ${said}`)]);
  });

  test.each(allowed)("lets %s say: %s", (file) => {
    expect(sentences.filter((sentence) => sentence.startsWith(file))).toEqual([]);
  });

  test.each(migrations)("sees in a migration %s", (_what, file, _text, said) => {
    const caught = sentences.filter((sentence) => sentence.startsWith(file));
    expect(caught).toEqual(said === "" ? [] : [expect.stringContaining(`${file}${said}`)]);
  });

  test("refuses to judge a workspace in which it finds none", () => {
    const silent = emptyFolder();
    plant(silent, "packages/api/src/planted.ts", "export {};");
    for (let number = 0; number < 20; number++)
      plant(silent, `packages/api/src/planted-${number}.ts`, 'import "./planted.ts";');
    const verdict = judge(silent);
    rmSync(silent, { recursive: true });
    expect(verdict.status).toBe(1);
    expect(verdict.sentences[0]).toContain("found 0 tables and 0 statements");
  });
});
