// Answers of the API about registration for a session.
import { answer, session, text } from "./element-answers.ts";

const places = {
  ...{
    status: "OPEN",
    places: 12,
    placesFree: 4,
    partyLimit: 4,
    pageUrl: "https://museum.example/registration",
  },
  opensAt: "2026-10-01T08:00:00.000Z",
  closesAt: "2027-05-01T16:00:00.000Z",
  cancellationEndsAt: "2027-05-01T16:00:00.000Z",
};

/** A session for which one can register, as `facts` say. */
export const registrationPage = (facts: object = {}) =>
  answer({
    session: {
      ...session(),
      statusNote: null,
      program: { id: "prog_1", slug: "songs", title: text("Songs at the harbour"), lifecycle: "AGREED" },
      registration: { ...places, ...facts },
      registrationCounts: null,
    },
  });
