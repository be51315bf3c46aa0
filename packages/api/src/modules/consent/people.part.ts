import { FileAddresses } from "../../platform/files/addresses/file-addresses.ts";
import { ClosedIds } from "../../platform/files/stores/closed-ids.ts";
import { ErasedIds } from "../../platform/files/stores/erased-ids.ts";
import { PrivacySettings } from "../../platform/privacy-settings.ts";
import { keepingClosings } from "./closings/closings.job.ts";
import type { ConsentPart } from "./consent-part.ts";
import { ItemCopyMutations, itemCopyNode, itemCopyResolvers } from "./copies/copies.resolver.ts";
import { ItemCopiesService } from "./copies/copies.service.ts";
import { erasing } from "./erasures/erasures.job.ts";
import { ErasureMutations, erasureNode, erasureResolvers } from "./erasures/erasures.resolver.ts";
import { ErasuresService } from "./erasures/erasures.service.ts";
import { ConsentEventEntity } from "./events/event.entity.ts";
import { ConsentEventMutations, consentEventNode, consentEventResolvers } from "./events/events.resolver.ts";
import { ConsentEventsService } from "./events/events.service.ts";
import { ConsentEvidenceEntity } from "./evidence/evidence.entity.ts";
import { evidenceFiles, evidenceUploads, removedEvidence } from "./evidence/evidence.files.ts";
import {
  ConsentEvidenceMutations,
  consentEvidenceNode,
  consentEvidenceResolvers,
  EvidenceAddresses,
} from "./evidence/evidence.resolver.ts";
import { ConsentEvidenceService } from "./evidence/evidence.service.ts";
import { ExactFactsFields } from "./exact-facts/exact-facts.resolver.ts";
import { ItemSubjectsService } from "./item-subjects/item-subjects.service.ts";
import { ObjectionMutations, objectionNode, objectionResolvers } from "./objections/objections.resolver.ts";
import { ObjectionsService } from "./objections/objections.service.ts";
import { personalDataOfConsent } from "./people.personal-data.ts";
import { ReceiptMutations, ReceiptQueries, receiptResolvers } from "./receipts/receipts.resolver.ts";
import { ReceiptsService } from "./receipts/receipts.service.ts";
import { ConsentSubjectEntity } from "./subjects/subject.entity.ts";
import {
  ConsentSubjectMutations,
  consentSubjectNode,
  ItemSubjectMutations,
  subjectResolvers,
} from "./subjects/subjects.resolver.ts";
import { ConsentSubjectsService } from "./subjects/subjects.service.ts";
import { TombstoneQueries } from "./tombstones/tombstones.resolver.ts";

/** The side of people: whose consent is needed, what they said, and how they take it back. */
export const people: ConsentPart = {
  entities: [ConsentSubjectEntity, ConsentEventEntity, ConsentEvidenceEntity],
  resolvers: [
    ...subjectResolvers,
    ...consentEventResolvers,
    ...objectionResolvers,
    ...receiptResolvers,
    ...consentEvidenceResolvers,
    ...erasureResolvers,
    ...itemCopyResolvers,
    TombstoneQueries,
    ExactFactsFields,
  ],
  nodes: [
    consentSubjectNode,
    consentEventNode,
    objectionNode,
    consentEvidenceNode,
    erasureNode,
    itemCopyNode,
  ],
  oneOfInputs: ["ConsentSubjectBy"],
  personalData: personalDataOfConsent,
  files: [evidenceFiles],
  uploads: [evidenceUploads],
  removedFiles: [removedEvidence],
  make(earlier) {
    const subjects = new ConsentSubjectsService();
    const itemSubjects = new ItemSubjectsService();
    const events = new ConsentEventsService();
    const objections = new ObjectionsService();
    const settings = earlier.get(PrivacySettings);
    const receipts = new ReceiptsService(settings);
    const addresses = earlier.get(FileAddresses);
    const evidence = new ConsentEvidenceService(addresses);
    const copies = new ItemCopiesService();
    const erasures = new ErasuresService();
    return {
      services: [subjects, itemSubjects, events, objections, receipts, evidence, erasures],
      resolvers: [
        new ConsentSubjectMutations(subjects),
        new ItemSubjectMutations(itemSubjects),
        new ConsentEventMutations(events),
        new ObjectionMutations(objections),
        new ReceiptMutations(receipts),
        new ReceiptQueries(settings),
        new ConsentEvidenceMutations(evidence),
        new ErasureMutations(erasures),
        new ItemCopyMutations(copies),
        new EvidenceAddresses(addresses),
      ],
      jobs: [erasing(earlier.get(ErasedIds)), keepingClosings(earlier.get(ClosedIds))],
      actions: { ...subjects.actions, ...itemSubjects.actions, ...objections.actions, ...copies.actions },
    };
  },
};
