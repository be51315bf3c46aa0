import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What the server does with a mail: takes it, asks to come again, refuses it, or hangs up after it has read it. */
export type MailManner = "take" | "defer" | "reject" | "drop";

export interface ReceivedMail {
  to: string;
  /** The whole message, as it came. */
  source: string;
  manner: MailManner;
}

/** A real mail server on a port of its own, without encryption. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What it does with the next mails; then it takes them. */
  readonly manners: MailManner[] = [];
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const manner = this.manners.shift() ?? "take";
          const to = session.envelope.rcptTo.map(({ address }) => address).join();
          this.received.push({ to, manner, source: Buffer.concat(chunks).toString() });
          if (manner === "take") done();
          else if (manner === "drop") this.#hangUp();
          else done(Object.assign(new Error("not now"), { responseCode: manner === "defer" ? 451 : 550 }));
        });
      },
    });
    this.#server.on("error", () => undefined);
  }

  #hangUp(): void {
    for (const connection of this.#server.connections)
      (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  /** Those that were taken. */
  get taken(): ReceivedMail[] {
    return this.received.filter(({ manner }) => manner === "take");
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve));
  }
}
