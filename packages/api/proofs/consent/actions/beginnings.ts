// How the items of a random history begin: described, offered, asked for and approved; mostly by those who may, sometimes
// by those who may not.
import type { Random } from "../../random.ts";
import { isNo, usesOf } from "../consent-state.ts";
import { askers, communities, everyone, partners, people } from "../people.ts";
import { governing } from "../who-decides.ts";
import {
  type Circle,
  circles,
  type Id,
  type Item,
  partKinds,
  purposes,
  type Reach,
  type Viewer,
  type Window,
} from "../world.ts";
import type { Action, ActionName, ActionOf } from "./actions.ts";
import type { Played } from "./may.ts";
import { perform } from "./page.ts";

export type About<name extends ActionName> = Omit<ActionOf<name>, "does" | "by" | "at">;

export function nobodyYet(): Played {
  return { world: structuredClone({ ...everyone, subjects: [] }), reviews: new Map(), tombstones: [] };
}

export interface Group {
  items: Id[];
  protocols: Id[];
  subjects: Id[];
}
export class Beginning {
  readonly actions: Action[] = [];
  protected readonly played = nobodyYet();
  protected readonly groups = new Map<string, Group>();
  protected now = 10;
  protected named = 0;

  constructor(readonly random: Random) {}

  protected do<name extends ActionName>(does: name, by: Viewer, about: About<name>): boolean {
    this.now = Math.round((this.now + this.random.pick([0.01, 0.25, 1, 1, 2])) * 100) / 100;
    // Who does it is sometimes anybody.
    const actor = this.random.chance(0.03) ? this.random.pick(askers) : by;
    const action = { does, by: actor, at: this.now, ...about } as unknown as Action;
    this.actions.push(action);
    return perform(this.played, action);
  }

  protected name(kind: string): Id {
    this.named += 1;
    return `${kind}-${this.named}`;
  }

  protected get world() {
    return this.played.world;
  }

  protected steward(community: Id | undefined): Viewer {
    const all = this.world.stewards.filter((one) => one.community === community);
    return all.length === 0 ? this.random.pick(askers) : { kind: "PERSON", id: this.random.pick(all).person };
  }

  protected writer(partner: Id): Viewer {
    const people = this.world.memberships.filter((one) => one.partner === partner && one.writes);
    if (partner === "museum" && this.random.chance(0.15))
      return { kind: "KEY", partner, writes: true, madeBy: "PARTNER" };
    return people.length === 0
      ? this.random.pick(askers)
      : { kind: "PERSON", id: this.random.pick(people).person };
  }

  protected governing(item: Item): Id[] {
    return governing({ world: this.world, item });
  }

  /** Some items brought towards the public. */
  begin(name: string): void {
    const { random } = this;
    const group: Group = { items: [], protocols: [], subjects: [] };
    this.groups.set(name, group);
    for (const community of communities)
      for (let count = random.int(1, 2); count > 0; count -= 1) this.makeProtocol(group, community);
    for (let count = random.int(1, 2); count > 0; count -= 1) this.recordSubject(group, "museum");
    if (random.chance(0.3)) this.recordSubject(group, "ayni");
    for (let count = random.int(1, 2); count > 0; count -= 1) {
      const item = this.describe(group);
      if (item && random.chance(0.9)) this.publish(group, item);
    }
  }

  protected describe(group: Group): Item | undefined {
    const id = this.name("item");
    const holder = this.random.pick(["museum", "museum", "ayni"]);
    this.do("describe", this.writer(holder), { item: id, holder });
    const item = this.world.items.find((one) => one.id === id);
    if (!item) return undefined;
    group.items.push(id);
    for (let count = this.random.int(0, 2); count > 0; count -= 1) this.addPart(item);
    return item;
  }

  protected addPart(item: Item): void {
    if (item.parts.length < 3)
      this.do("addPart", this.writer(item.holder), {
        item: item.id,
        part: this.name("part"),
        kind: this.random.pick(partKinds),
      });
  }

  protected makeProtocol(group: Group, community: Id): void {
    const { random } = this;
    const protocol = this.name("protocol");
    const reach = random.pick<Reach>(["MEMBERS", "PARTNERS", "PUBLIC", "PUBLIC"]);
    const windows: Window[] = random.chance(0.85) ? [{ from: 0, until: null }] : this.windows();
    if (!this.do("makeProtocol", this.steward(community), { protocol, community, reach, windows })) return;
    group.protocols.push(protocol);
    for (const person of random.some(people, random.int(1, 5)))
      this.do("addMember", this.steward(community), { protocol, person });
    for (const partner of random.some(partners, random.int(0, 2)))
      this.do("addPartner", this.steward(community), { protocol, partner });
  }

  protected windows(): Window[] {
    const { random } = this;
    const windows: Window[] = [];
    for (
      let from = Math.floor(this.now) - random.int(0, 20), count = random.int(0, 3);
      count > 0;
      count -= 1
    ) {
      const until = from + random.int(1, 15);
      windows.push({ from, until: count === 1 && random.chance(0.4) ? null : until });
      from = until + random.int(0, 6);
    }
    return windows;
  }

  protected recordSubject(group: Group, recorder: Id): void {
    const subject = this.name("subject");
    const majorityAt = this.random.chance(0.85) ? null : Math.floor(this.now) + this.random.int(-5, 40);
    if (this.do("recordSubject", this.writer(recorder), { subject, recorder, majorityAt }))
      group.subjects.push(subject);
  }

  /** The way of an item to some circle, without chance where it would only stop it. */
  protected publish(group: Group, item: Item): void {
    const { random } = this;
    // What the holder knows of people is recorded while it is a draft of theirs.
    for (const subject of random.some(this.knownTo(group, item), random.int(1, 2)))
      this.listAndAsk(item, subject);
    const willGovern =
      item.holder !== "museum" || random.chance(0.9)
        ? random.some(communities, random.chance(0.7) ? 1 : 2)
        : [item.holder];
    for (const community of willGovern) {
      this.do("offer", this.writer(item.holder), { item: item.id, community });
      this.do("accept", this.steward(community), { item: item.id, community });
      if (random.chance(0.25)) this.agree(item, community, true);
    }
    for (const protocol of group.protocols) if (random.chance(0.75)) this.place(item, protocol);
    if (random.chance(0.85)) this.complete(item);
    if (random.chance(0.5)) this.review(group, item);
    for (const circle of circles) if (random.chance(0.9)) this.approveByAll(item, circle);
  }

  protected knownTo({ subjects }: Group, { holder }: Item): Id[] {
    const known = this.world.subjects.filter(
      ({ id, recordedBy }) => subjects.includes(id) && recordedBy === holder,
    );
    return known.map(({ id }) => id);
  }

  protected agree(item: Item, community: Id, agrees: boolean): void {
    this.do("agreeToAny", this.steward(community), { item: item.id, community, agrees });
  }

  protected complete(item: Item): void {
    for (const community of this.governing(item))
      if (!item.subjectsAllBy.includes(community) && this.random.chance(0.95))
        this.do("complete", this.steward(community), { item: item.id, for: community });
  }

  protected anyGoverning(item: Item): Id {
    const all = this.governing(item);
    return this.random.pick(all.length > 0 ? all : communities);
  }

  protected place(item: Item, protocol: Id): void {
    const { community } = this.world.protocols.find(({ id }) => id === protocol) ?? {};
    if (community && (this.governing(item).includes(community) || this.random.chance(0.1)))
      this.do("place", this.steward(community), { item: item.id, protocol });
  }

  protected listAndAsk(item: Item, subject: Id): void {
    const { random } = this;
    const part = random.chance(0.3) && item.parts.length > 0 ? random.pick(item.parts).id : null;
    const isDraft = this.governing(item).length === 0;
    // Stewards see the parts, and a holder's people see no more than the item's number.
    const by = !isDraft && part ? this.steward(this.anyGoverning(item)) : this.writer(item.holder);
    this.do("list", by, { item: item.id, subject, part });
    this.sayYes(item, { subject, part }, 0.95);
  }

  /** To each circle, and to what the part that shows them does. */
  protected sayYes(
    item: Item,
    word: Pick<ActionOf<"say">, "subject" | "part"> & Partial<About<"say">>,
    chance: number,
  ): void {
    const part = item.parts.find(({ id }) => id === word.part) ?? null;
    for (const purpose of [...purposes.slice(0, 4), ...usesOf(part)])
      if (this.random.chance(chance)) this.say(item, { purpose, state: "GIVEN", ...word });
  }

  protected say(item: Item, word: Pick<ActionOf<"say">, "subject" | "state"> & Partial<About<"say">>): void {
    const { random } = this;
    const subject = this.world.subjects.find(({ id }) => id === word.subject);
    const isChild = (subject?.majorityAt ?? 0) > this.now;
    const own =
      subject?.person &&
      random.chance(0.4) &&
      isNo(word) &&
      ({ kind: "PERSON", id: subject.person.id } as const);
    const recorder = subject?.recordedBy ?? item.holder;
    const by = own || (random.chance(0.9) ? this.writer(recorder) : this.steward(this.anyGoverning(item)));
    this.do("say", by, {
      item: item.id,
      part: null,
      purpose: "PUBLIC_ONLINE",
      whose: isChild && !own ? "OTHER" : "SUBJECT",
      happenedAt: Math.floor(this.now),
      validFrom: null,
      validUntil: null,
      leaves: null,
      ...word,
    });
  }

  protected review(group: Group, item: Item): void {
    const { random } = this;
    const review = this.name("review");
    const community = this.anyGoverning(item);
    const uses = [
      ...random.some(purposes.slice(1, 4), random.int(2, 3)),
      ...random.some(["IMAGE_OF_PERSON", "VOICE"] as const, random.int(0, 2)),
    ];
    const asked = this.do("review", this.steward(community), {
      review,
      for: community,
      items: random.chance(0.7) ? [item.id] : [...group.items],
      purposes: uses,
      lookAgainAt: Math.floor(this.now) + random.int(5, 80),
    });
    if (!asked) return;
    for (const partner of new Set([...this.governing(item), item.holder]))
      if (partner !== community && random.chance(0.85)) this.support(review, partner, item);
  }

  protected support(review: Id, partner: Id, item: Item): void {
    const by =
      partner === item.holder && !communities.includes(partner)
        ? this.writer(partner)
        : this.steward(partner);
    const anybody = this.random.chance(0.15) ? this.writer(partner) : by;
    this.do("support", anybody, { review, for: partner });
  }

  protected approveByAll(item: Item, circle: Circle): void {
    for (const community of this.governing(item)) this.approve(item, circle, community, "STEWARD");
    if (circle === "PUBLIC") this.approve(item, circle, item.holder, "HOLDER");
  }

  protected approve(item: Item, circle: Circle, partner: Id, as: "STEWARD" | "HOLDER"): void {
    const { random } = this;
    const read = random.chance(0.8) ? item.parts : random.some(item.parts, 1);
    this.do("approve", as === "STEWARD" ? this.steward(partner) : this.writer(partner), {
      item: item.id,
      circle,
      for: partner,
      as,
      revision: random.chance(0.95) ? item.revision : item.revision - 1,
      parts: Object.fromEntries(read.map(({ id, revision }) => [id, revision])),
      seenAt: random.chance(0.9) ? this.now + 5 : this.now - random.int(1, 6),
      until: random.chance(0.8) ? null : this.now + random.int(1, 40),
      opensWhenDue: random.chance(0.3),
    });
  }
}
