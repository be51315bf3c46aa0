import { createServer, type Server, type Socket } from "node:net";

const message = (type: string, body: Buffer | string) => {
  const bytes = Buffer.from(body);
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(bytes.length + 4, 1);
  return Buffer.concat([head, bytes]);
};
const ready = message("Z", "I");
const column = (name: string) =>
  Buffer.concat([
    Buffer.from(`${name}\0`),
    Buffer.alloc(6),
    Buffer.from([0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
  ]);
const value = (text: string) => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(text.length);
  return Buffer.concat([length, Buffer.from(text)]);
};
const counted = (parts: Buffer[]) => Buffer.concat([Buffer.from([0, parts.length]), ...parts]);

/** Answers every statement of PostgreSQL's protocol as a server of another release would answer what it is. */
export function pretendServer(release: {
  version: string;
  release: string;
  encoding: string;
}): Promise<Server> {
  const answer = (socket: Socket) => {
    const names = Object.keys(release).map(column);
    const values = Object.values(release).map(value);
    socket.write(
      Buffer.concat([
        message("T", counted(names)),
        message("D", counted(values)),
        message("C", "SELECT 1\0"),
        ready,
      ]),
    );
  };
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.write(Buffer.concat([message("R", Buffer.alloc(4)), ready]));
      socket.on("data", (bytes) => bytes.toString("latin1", 0, 1) === "Q" && answer(socket));
    });
    socket.on("error", () => undefined);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
