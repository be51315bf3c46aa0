import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";

@InputType({ description: "Names one import, in exactly one way." })
export class ArchiveImportBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}

@InputType({ description: "A file of records that is going to be sent, and how it is read." })
export class ArchiveImportCreateInput extends WriteInput {
  @Field(() => ID, { description: "The partner that keeps the archive, for which you write." })
  holderId!: string;
  @Field(() => String, {
    description:
      "The name of the file, whose ending tells what it is: `.jsonl`, `.csv`, `.tsv` or `.md`; at most 255 characters.",
  })
  fileName!: string;
  @Field(() => Int, { description: "The size in bytes, at most 250 MB." })
  size!: number;
  @Field(() => String, { description: "The SHA-256 of the file, as 64 hexadecimal digits." })
  sha256!: string;
  @Field(() => String, {
    description:
      "The mapping, as JSON: which field of the source is which here. At most 50,000 characters; it names no consent, protocol or status, which are not taken from a file.",
  })
  mapping!: string;
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      "True to try it only, once the file has arrived: everything is done, reported, and undone. `archiveImportRun` takes it in.",
  })
  isDryRun!: boolean;
}

@InputType({ description: "The import to run." })
export class ArchiveImportRunInput extends WriteInput {
  @Field(() => ID, { description: "The import." })
  id!: string;
}
