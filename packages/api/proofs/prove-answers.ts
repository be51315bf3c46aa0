// People answer a survey while the service and its database are killed: pnpm prove:answers [kills] [people] [seed]
import { answersUnderKills } from "./answers/killed.ts";
import { Random } from "./random.ts";

const [kills = 60, people = 60, seed = 1] = process.argv.slice(2).map(Number);
if (![kills, people, seed].every((number) => Number.isInteger(number) && number > 0))
  throw new Error("Say how many kills, people and which seed: pnpm prove:answers 60 60 1");
const report = await answersUnderKills({ kills, people, random: new Random(seed), tell: console.log });
for (const line of report.lost) console.log(line);
console.log(
  `${report.people} people, ${report.kills.service} kills of the service and ${report.kills.database} of its database:
${report.acknowledged} answers acknowledged, ${report.again} of them sent again, ${report.replayed} of those were there already;
${report.lost.length} lost, ${report.responses} responses with ${report.answers} answers after the wave was closed`,
);
process.exitCode = report.lost.length === 0 ? 0 : 1;
