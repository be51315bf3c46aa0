import type { RegistrationFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { laterView } from "./later-view.ts";
import { parts } from "./shared-parts.ts";

/**
 * Registration for a session: when and where it is, whether there are places, and the form. Where your page is the one that
 * private links lead to, `https://museum.example/registration#registration=…`, it shows whoever follows such a link how they
 * are registered, and lets them confirm, cancel and delete. Nothing is kept in the browser.
 *
 * @tagname heritage-registration
 *
 * @attr {string} session - The session, by its id (`sess_…`). A page that only private links lead to needs none.
 *
 * @fires {CustomEvent<RegistrationFound>} heritage-load - The answer is there: `detail.session` is the session, or null. It comes again when places have been taken or given back.
 *
 * @csspart registration - What is shown at a time.
 * @csspart places - Whether there are places.
 * @csspart form - What is filled in.
 * @csspart field - A field to fill in, with its label.
 * @csspart note - What helps to fill it in, or what is wrong with it.
 * @csspart send - The button that leads on.
 * @csspart answer - How somebody is registered.
 * @csspart code - A private link.
 * @csspart tools - What can be done at any time.
 */
export class HeritageRegistration extends HeritageElement<RegistrationFound> {
  static override observedAttributes = [...HeritageElement.observedAttributes, "session"];

  protected override load(): Promise<View<RegistrationFound>> {
    return laterView("registration", this, parts);
  }
}
