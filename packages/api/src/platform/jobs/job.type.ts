import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/types/scalars.ts";
import { vocabulary } from "../graphql/types/vocabulary.ts";
import { connectionOf } from "../records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../records/record.ts";
import { Stored, StoredParts } from "../records/stored.ts";
import { type StoredSentence, sayStored } from "./stored-sentence.ts";

export const JobState = vocabulary("JobState", "How far a job has come.", {
  QUEUED: "It waits for a worker.",
  RUNNING: "It is being worked on, or will be again in a moment.",
  SUCCEEDED: "Everything is done.",
  FAILED: "It was given up; `failure` says why. What was done until then remains.",
  CANCELLED: "It was cancelled. What was done until then remains.",
});
export type JobState = keyof typeof JobState;

export interface JobRow extends RecordRow {
  kind: string;
  state: JobState;
  done: number;
  total: number | null;
  counts: Record<string, number>;
  failure: StoredSentence | null;
  ordered_at: string;
  started_at: string | null;
  ended_at: string | null;
}

@ObjectType({ description: "How much of a job is done.", simpleResolvers: true })
export class JobProgress {
  @Field(() => Int, { description: "How many parts are done." })
  done!: number;
  @Field(() => Int, { nullable: true, description: "How many there are. Null while that is not known." })
  total!: number | null;
}

@ObjectType({ description: "One of the numbers that a job reports.", simpleResolvers: true })
export class JobCount {
  @Field(() => String, { description: "What was counted, such as `created`." })
  name!: string;
  @Field(() => Int, { description: "How many." })
  count!: number;
}

@RecordType({
  table: "jobs",
  prefix: "jobs",
  description:
    "Work that takes longer than a request. It is done with the rights of whoever ordered it, and only they can see it. What is done remains when a job is interrupted, and nothing is done twice.",
})
export class Job extends RecordNode<JobRow> {
  @Stored(() => String, "kind", { description: "What is done, such as `archives.import`." })
  readonly kind!: string;
  @Stored(() => JobState, "state", { description: "How far it has come." })
  readonly state!: JobState;
  @StoredParts(
    () => JobProgress,
    ["done", "total"],
    ({ done, total }: JobRow) => ({ done, total }),
    {
      description: "How much of it is done.",
    },
  )
  readonly progress!: JobProgress;
  @StoredParts(
    () => [JobCount],
    ["counts"],
    ({ counts }: JobRow) => Object.entries(counts).map(([name, count]) => ({ name, count })),
    { description: "The numbers that it reports so far. At most 50." },
  )
  readonly counts!: JobCount[];
  @StoredParts(
    () => String,
    ["failure"],
    ({ failure }: JobRow, languages) => failure && sayStored(failure, languages),
    { nullable: true, description: "Why it was given up. Null if it was not." },
  )
  readonly failure!: string | null;
  @Stored(() => DateTime, "ordered_at", { description: "When it was ordered." })
  readonly orderedAt!: string;
  @Stored(() => DateTime, "started_at", { nullable: true, description: "When work on it began." })
  readonly startedAt!: string | null;
  @Stored(() => DateTime, "ended_at", { nullable: true, description: "When it ended." })
  readonly endedAt!: string | null;
}

export interface JobEntryRow extends RecordRow {
  place: number | null;
  subject_type: string | null;
  subject_id: string | null;
  said: StoredSentence;
}

// Not a node: read by an id of its own, it would stand outside of what its reader may see.
@ObjectType({
  description:
    "What a job has to say of one part of what was ordered. Entries about records that you may not see, or no longer, are left out.",
  simpleResolvers: true,
})
export class JobEntry extends RecordNode<JobEntryRow> {
  static override readonly table = "job_entries";
  static override readonly prefix = "jobe";

  @Stored(() => Int, "place", {
    nullable: true,
    description: "Which part of the input it is about, counted from 1. Null if it is about none.",
  })
  readonly place!: number | null;
  @StoredParts(
    () => String,
    ["said"],
    ({ said }: JobEntryRow, languages) => sayStored(said, languages),
    {
      description: "What there is to say, in the reader's language where the service speaks it.",
    },
  )
  readonly message!: string;
}

export const jobs = connectionOf(Job, { one: "job", many: "jobs" });
export const jobEntries = connectionOf(JobEntry, { one: "entry", many: "entries" });
