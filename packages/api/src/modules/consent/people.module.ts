import { ConsentEventEntity } from "./events/event.entity.ts";
import { ConsentEventMutations, consentEventNode, consentEventResolvers } from "./events/events.resolver.ts";
import { ConsentEventsService } from "./events/events.service.ts";
import { ObjectionMutations, objectionNode, objectionResolvers } from "./objections/objections.resolver.ts";
import { ObjectionsService } from "./objections/objections.service.ts";
import { personalDataOfConsent } from "./people.personal-data.ts";
import { ReceiptMutations, receiptResolvers } from "./receipts/receipts.resolver.ts";
import { ReceiptsService } from "./receipts/receipts.service.ts";
import { ItemSubjectsService } from "./subjects/item-subjects.service.ts";
import { ConsentSubjectEntity } from "./subjects/subject.entity.ts";
import {
  ConsentSubjectMutations,
  consentSubjectNode,
  ItemSubjectMutations,
  subjectResolvers,
} from "./subjects/subjects.resolver.ts";
import { ConsentSubjectsService } from "./subjects/subjects.service.ts";

/** The side of people: whose consent is needed, what they said, and how they take it back. */
export const people = {
  entities: [ConsentSubjectEntity, ConsentEventEntity],
  resolvers: [...subjectResolvers, ...consentEventResolvers, ...objectionResolvers, ...receiptResolvers],
  nodes: [consentSubjectNode, consentEventNode, objectionNode],
  oneOfInputs: ["ConsentSubjectBy"],
  personalData: personalDataOfConsent,
  make() {
    const subjects = new ConsentSubjectsService(async () => undefined);
    const itemSubjects = new ItemSubjectsService();
    const events = new ConsentEventsService();
    const objections = new ObjectionsService();
    const receipts = new ReceiptsService();
    return {
      services: [subjects, itemSubjects, events, objections, receipts],
      resolvers: [
        new ConsentSubjectMutations(subjects),
        new ItemSubjectMutations(itemSubjects),
        new ConsentEventMutations(events),
        new ObjectionMutations(objections),
        new ReceiptMutations(receipts),
      ],
      actions: { ...subjects.actions, ...itemSubjects.actions, ...objections.actions },
    };
  },
};
