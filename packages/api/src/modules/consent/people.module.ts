import { ConsentEventEntity } from "./events/event.entity.ts";
import { ConsentEventMutations, consentEventNode, consentEventResolvers } from "./events/events.resolver.ts";
import { ConsentEventsService } from "./events/events.service.ts";
import { ObjectionMutations, objectionNode, objectionResolvers } from "./objections/objections.resolver.ts";
import { ObjectionsService } from "./objections/objections.service.ts";
import { personalDataOfConsent } from "./people.personal-data.ts";
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
  resolvers: [...subjectResolvers, ...consentEventResolvers, ...objectionResolvers],
  nodes: [consentSubjectNode, consentEventNode, objectionNode],
  oneOfInputs: ["ConsentSubjectBy"],
  personalData: personalDataOfConsent,
  make() {
    const subjects = new ConsentSubjectsService(async () => undefined);
    const itemSubjects = new ItemSubjectsService();
    const events = new ConsentEventsService();
    const objections = new ObjectionsService();
    return {
      services: [subjects, itemSubjects, events, objections],
      resolvers: [
        new ConsentSubjectMutations(subjects),
        new ItemSubjectMutations(itemSubjects),
        new ConsentEventMutations(events),
        new ObjectionMutations(objections),
      ],
      actions: { ...subjects.actions, ...itemSubjects.actions, ...objections.actions },
    };
  },
};
