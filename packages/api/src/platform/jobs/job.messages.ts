import { sentences } from "../texts/sentences.ts";

/** What is said of jobs. */
export const jobMessages = sentences(import.meta.url, {
  notFound: "There is no job with this id.",
  ended: "The job has ended already.",
  tooMany: "You have {limit} jobs under way. Wait until one has ended, or cancel one.",
  payloadUnreadable: "This version of the service cannot read what was ordered. Order it again.",
  ordererGone: "Whoever ordered this may no longer do it: the key has ended.",
  forbidden: "You may not do this to one of these records.",
  unforeseen: "Something went wrong that nobody foresaw. Tell an administrator the reference {reference}.",
  interrupted: "The work was interrupted too often, and has been given up. What was done until then remains.",
});
