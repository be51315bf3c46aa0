import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { configurationTable, readConfig, settings } from "./config.ts";

function mistakesOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
}

describe("the settings", () => {
  test("may all be left out, and an empty one counts as left out", () => {
    const empty = Object.fromEntries(Object.values(settings).map(({ name }) => [name, "  "]));
    expect(readConfig(empty)).toEqual(readConfig({}));
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      seed: "demo",
      databaseUrl: undefined,
    });
  });

  test("are read with their types", () => {
    const environment = {
      PORT: "0",
      HOST: "::1",
      PUBLIC_URL: "https://api.example.org/",
      DATABASE_URL: "postgresql://owner:p%40ss@db.example.org:5433/heritage?sslmode=verify-full",
      HX_SEED: " none ",
      FILES_S3: "https://key:s%2Fcret@s3.example.org/heritage?region=eu-south-1",
    };
    expect(readConfig(environment)).toMatchObject({
      port: 0,
      host: "::1",
      publicUrl: "https://api.example.org",
      databaseUrl: environment.DATABASE_URL,
      seed: "none",
      filesBucket: {
        address: "https://s3.example.org/heritage",
        region: "eu-south-1",
        accessKeyId: "key",
        secretAccessKey: "s/cret",
      },
    });
  });

  test.each([
    ["PORT", ["65536", "-1", "80.5", "4000x", "0x50", "1e3"]],
    ["HOST", ["http://127.0.0.1", "a b", "-x"]],
    [
      "PUBLIC_URL",
      [
        "api.example.org",
        "https://example.org/api",
        "ftp://example.org",
        "https://u@example.org",
        "https://:p@example.org",
      ],
    ],
    [
      "DATABASE_URL",
      ["heritage", "mysql://u:p@h/d", "postgres://h/d", "postgres://u@h/d", "postgres://u:p@h"],
    ],
    ["HX_SEED", ["true", "DEMO"]],
    ["LOG_LEVEL", ["verbose"]],
    ["PUBLIC_POOL_SIZE", ["0", "many"]],
    ["STATEMENT_TIMEOUT_MS", ["0", "3s"]],
    [
      "OIDC_ISSUERS",
      [
        "{}",
        "[1]",
        '[{"issuer":"http://login.example.org","audience":"a"}]',
        '[{"issuer":"https://u:p@login.example.org","audience":"a"}]',
      ],
    ],
    [
      "FILES_S3",
      [
        "bucket",
        "https://s3.example.org/files",
        "https://k:s@s3.example.org/",
        "https://k:s@s3.example.org/a/b",
      ],
    ],
    ["FILE_ADDRESS_KEY", ["too short"]],
    ["UPLOAD_MB", ["0", "1e9"]],
    ["PRIVACY_NOTICE_URL", ["our page", "ftp://example.org/privacy"]],
    ["SMTP_URL", ["mail.example.org", "http://mail.example.org"]],
    ["MAIL_FROM", ["the museum", "museum@"]],
    ["STORAGE_LOCATION", ["Italy", "it", "ITA"]],
  ])("%s refuses what it cannot use, in one sentence", (name, values) => {
    for (const value of values) {
      const mistakes = mistakesOf({ [name]: value });
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toMatch(new RegExp(`^${name} must .+\\.$`));
    }
  });

  test("of a mail server are not enough without an address from which mail comes", () => {
    expect(mistakesOf({ SMTP_URL: "smtps://mail.example.org" })).toEqual([
      "MAIL_FROM must be set where SMTP_URL is: an address such as registration@museum.example.",
    ]);
  });

  test("report all mistakes at once, and no password", () => {
    const wrong = {
      PORT: "http",
      HX_SEED: "some",
      DATABASE_URL: "postgres://owner:secret@",
      PUBLIC_URL: "https://u:secret@h",
      FILES_S3: "https://key:secret@h",
      FILE_ADDRESS_KEY: "a short secret",
    };
    const mistakes = mistakesOf(wrong);
    expect(mistakes.map((mistake) => mistake.split(" ")[0])).toEqual([
      "PORT",
      "PUBLIC_URL",
      "DATABASE_URL",
      "HX_SEED",
      "FILES_S3",
      "FILE_ADDRESS_KEY",
    ]);
    expect(mistakes.join()).not.toContain("secret");
  });

  test("stand in docs/configuration.md, each with its default and meaning; `pnpm generate` writes the table", () => {
    const page = readFileSync(
      fileURLToPath(new URL("../../../docs/configuration.md", import.meta.url)),
      "utf8",
    );
    expect(page).toContain(`\n\n${configurationTable()}\n\n`);
  });
});
