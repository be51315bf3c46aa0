/** Why a record was refused, or what of it was left out or repaired. */
export interface RecordNote {
  code: string;
  message: string;
  /** Of what was not read, by name. */
  properties?: string[];
}

/** Ends the reading of a record that cannot be taken in. */
export class Refusal extends Error {
  readonly note: RecordNote;

  constructor(code: string, message: string) {
    super(message);
    this.note = { code, message };
  }
}

/** What is to be said of one record, each thing once. */
export class RecordNotes {
  readonly list: RecordNote[] = [];

  add(code: string, message: string, properties?: string[]): void {
    if (this.list.some((note) => note.message === message)) return;
    this.list.push({ code, message, ...(properties && { properties }) });
  }

  addAll(notes: RecordNote[]): void {
    for (const { code, message } of notes) this.add(code, message);
  }
}
