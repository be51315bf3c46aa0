import type { Controller, Copy, Erased, ReceiptFacts, Word } from "./receipt.rules.ts";

/** The states of consent in the Data Privacy Vocabulary, DPV 2.3. */
const statusOf: Record<string, string> = {
  REQUESTED: "dpv:ConsentRequested",
  DEFERRED: "dpv:ConsentRequestDeferred",
  REFUSED: "dpv:ConsentRefused",
  GIVEN: "dpv:ConsentGiven",
  RENEWED: "dpv:RenewedConsentGiven",
  EXPIRED: "dpv:ConsentExpired",
  WITHDRAWN: "dpv:ConsentWithdrawn",
  REVOKED: "dpv:ConsentRevoked",
  INVALIDATED: "dpv:ConsentInvalidated",
  UNKNOWN: "dpv:ConsentUnknown",
};

/** What each purpose is in DPV. Those of which it knows no more serve the public, and are not for gain. */
const purposeOf: Record<string, string> = {
  RECORDING: "dpv:RecordManagement",
  ARCHIVING: "dpv:RecordManagement",
  TRANSCRIPTION: "dpv:RecordManagement",
  AUTOMATED_TRANSCRIPTION: "dpv:RecordManagement",
  TRANSLATION: "dpv:RecordManagement",
  RESEARCH_USE: "dpv:AcademicResearch",
  AI_TRAINING: "dpv:ResearchAndDevelopment",
  COMMERCIAL_USE: "dpv:CommercialPurpose",
  CONTACT_AGAIN: "dpv:CommunicationManagement",
  PUBLIC_ONLINE: "dpv:PublicBenefit",
  EXHIBITION: "dpv:PublicBenefit",
  EDUCATIONAL_USE: "dpv:PublicBenefit",
  MEDIA_AND_PRESS: "dpv:PublicBenefit",
  EVERY_USE: "dpv:Purpose",
};

/** What is told of somebody beside that they are of a community, by the purposes that say so. */
const dataOf: Record<string, string> = {
  NAME_ATTRIBUTION: "pd:Name",
  QUOTE_ATTRIBUTED: "pd:Name",
  IMAGE_OF_PERSON: "pd:Picture",
  VOICE: "pd:VoiceCommunicationRecording",
  MAP_PUBLICATION: "pd:Location",
  CONTACT_AGAIN: "pd:Contact",
};

const day = (value: string) => ({ "@type": "xsd:date", "@value": value });
const unknown = "UNKNOWN";

/**
 * A receipt for machines: a consent record after ISO/IEC TS 27560 in the terms of DPV, with all that it makes mandatory. It
 * names nobody, and no code. What nobody said is UNKNOWN.
 */
export function receiptJsonLd(
  facts: ReceiptFacts,
  { language, notice }: { language: string; notice: string },
): object {
  const { id, controller, words, erasures, copies } = facts;
  const placeOf = (country: string | null) => (country === null ? unknown : { "@id": `loc:${country}` });
  return {
    "@context": {
      dpv: "https://w3id.org/dpv#",
      pd: "https://w3id.org/dpv/pd#",
      loc: "https://w3id.org/dpv/loc#",
      dct: "http://purl.org/dc/terms/",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@type": "dpv:ConsentRecord",
    "dct:conformsTo": "ISO/IEC TS 27560:2023",
    "dct:hasVersion": "1",
    "dpv:hasIdentifier": id,
    "dct:created": day(facts.day),
    "dct:language": language,
    "dpv:hasDataSubject": id,
    "dpv:hasLegalBasis": { "@id": "dpv:Consent" },
    "dpv:hasNotice": {
      "@type": "dpv:PrivacyNotice",
      "dct:language": language,
      "dct:description": notice,
      ...(facts.noticeUrl !== null && { "dct:source": facts.noticeUrl }),
    },
    "dpv:hasDataController": controllerOf(facts),
    "dpv:hasJurisdiction": placeOf(controller.country),
    "dpv:hasStorageCondition": [
      { "@type": "dpv:StorageLocation", "dpv:hasLocation": placeOf(facts.storageLocation) },
      // What was said is kept as proof of it; what it was said of, until somebody in it does not want that.
      { "@type": "dpv:StorageDuration", "dpv:hasDuration": untilTakenBack },
    ],
    "dpv:hasPersonalData": personalDataOf(words),
    "dpv:hasWithdrawalMethod":
      "The code on the receipt, without an account: the mutation consentWithdrawByCode.",
    "dpv:hasRecipient": copies.map(recipientOf),
    "dpv:hasProcessing": erasures.map(erasureOf),
    "dct:hasPart": words.map((word) => eventOf(word, id)),
  };
}

const untilTakenBack = { "@type": "dpv:UntilEventDuration", "dct:description": "Until it is taken back." };

function controllerOf({
  controller,
  partner,
  telephone,
}: { controller: Controller } & Pick<ReceiptFacts, "partner" | "telephone">) {
  const contact = telephone === null ? controller.website : `tel:${telephone.replace(/[^+\d]/g, "")}`;
  return {
    "@type": "dpv:DataController",
    "dpv:hasIdentifier": controller.id,
    "dpv:hasName": partner,
    "dpv:hasAddress": controller.address ?? unknown,
    "dpv:hasContact": contact ?? unknown,
    "dct:type": controller.kind,
  };
}

function personalDataOf(words: readonly Word[]): object[] {
  const kinds = new Set(words.flatMap(({ purpose }) => dataOf[purpose] ?? []));
  return [
    // That somebody is of a community tells where they are from.
    { "@type": ["dpv:SpecialCategoryPersonalData", "pd:EthnicOrigin"] },
    ...[...kinds].map((kind) => ({ "@type": ["dpv:PersonalData", kind] })),
  ];
}

/** Who was asked to take a copy down, and who confirmed it. */
const recipientOf = ({ item_id, partner, asked_on, confirmed_on }: Copy) => ({
  "@type": "dpv:Recipient",
  "dpv:hasName": partner,
  "dct:subject": item_id,
  "dct:issued": day(asked_on),
  ...(confirmed_on !== null && { "dct:dateAccepted": day(confirmed_on) }),
});

const erasureOf = ({ item_id, medium_id, due_on, erased_on }: Erased) => ({
  "@type": "dpv:Erase",
  "dct:subject": item_id,
  ...(medium_id !== null && { "dct:isPartOf": medium_id }),
  [erased_on === null ? "dct:available" : "dct:date"]: day(erased_on ?? due_on),
});

const eventOf = (word: Word, subject: string) => ({
  "@type": "dpv:Consent",
  "dct:subject": word.item_id,
  ...(word.medium_id !== null && { "dct:isPartOf": word.medium_id }),
  "dpv:hasPurpose": {
    "@type": purposeOf[word.purpose] ?? "dpv:NonCommercialPurpose",
    "dct:identifier": word.purpose,
  },
  "dpv:hasConsentStatus": { "@id": statusOf[word.state] },
  // How it was said: what shows it was asked for in so many words.
  "dct:type": { "@id": word.evidence === null ? "dpv:Consent" : "dpv:ExplicitlyExpressedConsent" },
  "dpv:hasEntity": { "dpv:hasIdentifier": subject, "dct:type": word.said_by },
  "dpv:isIndicatedAtTime": day(word.happened_on),
  "dct:dateSubmitted": { "@type": "xsd:dateTime", "@value": word.recorded_at },
  "dpv:hasDuration":
    word.valid_until === null
      ? untilTakenBack
      : { "@type": "dpv:UntilTimeDuration", "dct:valid": word.valid_until },
  ...(word.evidence !== null && { "dpv:hasContext": word.evidence }),
});
