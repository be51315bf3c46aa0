// A chronicle of a small cast: what partners, stewards, subjects and holders do, late and out of order too, while the
// clock goes on. Whoever does something may do it; it need not be wise.
import type { Random } from "../random.ts";
import { anyWord, type Word } from "./any-word.ts";
import { usesOf } from "./consent-state.ts";
import { opensByPlacing } from "./evaluator.ts";
import { communities, everyone, partners, people } from "./people.ts";
import {
  type Circle,
  circles,
  type Id,
  type Instant,
  type Item,
  type Part,
  type Protocol,
  partKinds,
  purposes,
  type Reach,
  type World,
} from "./world.ts";

/** What may happen to an item, by the name that the chronicle gives it. */
type Action = readonly [name: string, run: (item: Item) => void];

/** One run of events in a world of its own: all that happens is decided by the chance it is given. */
export class Chronicle {
  readonly world: World = structuredClone(everyone);
  readonly actions: string[] = [];
  now: Instant = 10;

  constructor(readonly random: Random) {
    for (const community of communities)
      for (let count = random.int(1, 2); count > 0; count -= 1) this.#protocol(community);
    for (const id of ["photograph", "recipe", "song"].slice(0, random.int(1, 3))) this.#item(id);
  }

  actionAtRandom(): void {
    this.#pass();
    const [name, run] = this.random.pick(this.#any);
    const item = this.random.pick(this.world.items);
    this.actions.push(`${this.now} ${name} ${item.id}`);
    run(item);
  }

  /** The way of an item to some circle, without chance where it would only stop it. */
  publish(item: Item): void {
    const { random } = this;
    const governing = random.some(communities, random.chance(0.7) ? 1 : 2);
    for (const community of governing) {
      this.#offer(item, community);
      this.#pass();
      this.#accept(item);
    }
    item.protocols = this.world.protocols
      .filter(({ community }) => governing.includes(community))
      .map(({ id }) => id);
    if (random.chance(0.3)) item.protocols = random.some(item.protocols, 1);
    if (random.chance(0.3)) Object.assign(item, { rule: "ANY", anyAgreedBy: [...governing] });
    for (const subject of random.some(this.world.subjects, random.int(1, 3))) {
      const parts = random.chance(0.6) ? [] : random.some(item.parts, 1).map(({ id }) => id);
      this.world.depictions.push({ subject: subject.id, item: item.id, parts, listedAt: this.now });
      if (random.chance(0.6)) this.#confirm(item);
      const embargo = random.chance(0.15) && { validFrom: this.now + random.int(4, 12) };
      const part = item.parts.find(({ id }) => id === parts[0]) ?? null;
      for (const purpose of [...purposes.slice(0, 4), ...usesOf(part)])
        if (random.chance(0.8))
          this.#event(item, {
            subject: subject.id,
            purpose,
            state: "GIVEN",
            part: parts[0] ?? null,
            ...embargo,
          });
    }
    if (random.chance(0.75)) item.subjectsAllBy = [...governing];
    if (random.chance(0.85)) this.#review(item, [...governing, item.holder]);
    this.#pass();
    for (const circle of circles) if (random.chance(0.8)) this.#approveByAll(item, circle);
  }

  readonly #any: Action[] = [
    ["is offered", (item) => this.#offer(item, this.random.pick([...communities, item.holder]))],
    ["is accepted", (item) => this.#accept(item)],
    ["is left", (item) => this.#leave(item)],
    ["is claimed", (item) => item.isHoldersOwn && item.openClaims.push(this.random.pick(communities))],
    ["is answered for", (item) => item.openClaims.pop()],
    ["gets a protocol", (item) => this.#place(item)],
    ["loses a protocol", (item) => item.protocols.splice(this.random.int(0, 3), 1)],
    ["changes its rule", (item) => this.#changeRule(item)],
    ["sees a protocol change", () => this.#changeProtocol()],
    ["sees a protocol change", () => this.#changeProtocol()],
    ["gets a subject", (item) => this.#depict(item)],
    [
      "has all subjects",
      (item) => (item.subjectsAllBy = this.random.some(communities, this.random.int(1, 2))),
    ],
    ["sees an account confirmed", (item) => this.#confirm(item)],
    ...Array.from(
      { length: 6 },
      (): Action => ["hears a subject", (item) => this.#event(item, anyWord(this, item))],
    ),
    ["is reviewed", (item) => this.#review(item, this.random.some([...communities, item.holder], 2))],
    ["loses a review", () => this.#takeBack(this.world.reviews)],
    ["is approved", (item) => this.#approveByAll(item, this.random.pick(circles))],
    ["is approved", (item) => this.#approveByOne(item)],
    ["loses an approval", () => this.#takeBack(this.world.approvals)],
    ["is deleted or put back", (item) => (item.isDeleted = this.random.chance(0.3))],
    ["is edited", (item) => this.#edit(item)],
    ["gets a part", (item) => this.#addPart(item)],
    ["is suspended", (item) => this.#suspend(item)],
    ["is released", (item) => this.#lift(item)],
    ["sees a coming of age moved", (item) => this.#moveMajority(item)],
    ["sees subjects merged", () => this.#merge()],
    ["sees a subject split", () => this.#split()],
    ["sees a subject erased", () => this.#eraseSubject()],
    ["sees people come and go", () => this.#changePeople()],
    // The source's file once more describes again, and decides nothing.
    ["is imported again", (item) => this.#edit(item)],
    ["is given to another holder", (item) => this.#transfer(item)],
    ["is erased", (item) => this.#erase(item)],
    ["sees the years pass", () => this.#pass(20)],
  ];

  #pass(most = 2): void {
    this.now += this.random.int(1, most);
  }

  #protocol(community: Id): void {
    const { random } = this;
    this.world.protocols.push({
      id: `${community}-${this.world.protocols.length}`,
      community,
      reach: random.pick<Reach>(["MEMBERS", "PARTNERS", "PUBLIC", "PUBLIC"]),
      members: random.some(people, random.int(0, 5)),
      partners: random.some(partners, random.int(0, 3)),
      windows: [{ from: 0, until: null }],
      isDeleted: false,
    });
  }

  #item(id: Id): void {
    const item: Item = {
      id,
      holder: this.random.pick(["museum", "museum", "ayni"]),
      revision: 1,
      parts: [],
      governance: [],
      isHoldersOwn: this.random.chance(0.1),
      openClaims: [],
      protocols: [],
      openedByPlacing: [],
      majorityMoved: [],
      rule: "ALL",
      anyAgreedBy: [],
      subjectsAllBy: [],
      suspensions: [],
      isDeleted: false,
      isErased: false,
    };
    this.world.items.push(item);
    for (let count = this.random.int(0, 2); count > 0; count -= 1) this.#addPart(item);
  }

  #addPart(item: Item): void {
    if (item.parts.length < 4)
      item.parts.push({
        id: `${item.id}-${item.parts.length}`,
        kind: this.random.pick(partKinds),
        revision: 1,
        isErased: false,
      });
  }

  #offer(item: Item, community: Id): void {
    if (item.governance.some((way) => way.community === community && way.leftAt === null)) return;
    item.governance.push({ community, offeredAt: this.now, acceptedAt: null, leftAt: null });
  }

  #accept(item: Item): void {
    const offer = item.governance.find(({ acceptedAt, leftAt }) => acceptedAt === null && leftAt === null);
    if (offer) offer.acceptedAt = this.now;
  }

  /** The last one names a successor, which has to accept. */
  #leave(item: Item): void {
    const governing = item.governance.filter(
      ({ acceptedAt, leftAt }) => acceptedAt !== null && leftAt === null,
    );
    const [leaving] = governing;
    if (!leaving) return;
    leaving.leftAt = this.now;
    item.subjectsAllBy = item.subjectsAllBy.filter((community) => community !== leaving.community);
    if (governing.length === 1)
      this.#offer(item, communities.find((id) => id !== leaving.community) ?? "ayni");
  }

  #place(item: Item): void {
    const left = this.world.protocols.filter(({ id }) => !item.protocols.includes(id));
    if (left.length === 0) return;
    if (opensByPlacing(this.world, item)) item.openedByPlacing.push(this.now);
    item.protocols.push(this.random.pick(left).id);
  }

  #changeRule(item: Item): void {
    item.rule = item.rule === "ALL" ? "ANY" : "ALL";
    item.anyAgreedBy = this.random.some(communities, this.random.int(1, 2));
  }

  #changeProtocol(): void {
    const { random } = this;
    const protocol: Protocol = random.pick(this.world.protocols);
    const change = random.int(1, 4);
    if (change === 1) protocol.reach = random.pick<Reach>(["MEMBERS", "PARTNERS", "PUBLIC"]);
    else if (change === 2) protocol.members = random.some(people, random.int(0, 6));
    else if (change === 3) protocol.partners = random.some(partners, random.int(0, 3));
    else
      protocol.windows = [
        {
          from: this.now - random.int(0, 9),
          until: random.chance(0.6) ? null : this.now + random.int(0, 20),
        },
      ];
  }

  #depict(item: Item): void {
    const subject = this.random.pick(this.world.subjects).id;
    if (this.world.depictions.some((one) => one.subject === subject && one.item === item.id)) return;
    const parts = this.random.chance(0.5) ? [] : this.random.some(item.parts, 1).map(({ id }) => id);
    this.world.depictions.push({ subject, item: item.id, parts, listedAt: this.now });
  }

  #confirm(item: Item): void {
    const listed = this.world.depictions.filter((depiction) => depiction.item === item.id);
    if (listed.length === 0) return;
    const one = this.random.pick(listed);
    const person = this.world.subjects.find(({ id }) => id === one.subject)?.person;
    if (person) one.confirmedFor = person.id;
  }

  #event(item: Item, word: Word): void {
    const subject = this.world.subjects.find(({ id }) => id === word.subject);
    if (subject?.isErased) return;
    this.#pass();
    this.world.events.push({
      item: item.id,
      part: null,
      purpose: "PUBLIC_ONLINE",
      state: "GIVEN",
      by: (subject?.majorityAt ?? 0) > this.now ? "OTHER" : "SUBJECT",
      happenedAt: this.now,
      validFrom: 0,
      validUntil: null,
      ...word,
      recordedAt: this.now,
    });
  }

  #review(item: Item, by: Id[]): void {
    this.world.reviews.push({
      items: this.random.chance(0.7) ? [item.id] : this.world.items.map(({ id }) => id),
      purposes: this.random.some(purposes, this.random.int(3, 5)),
      by: by.map((partner) => ({
        person: `${partner}-reviewer`,
        partner,
        as: partner === item.holder ? "HOLDER" : "STEWARD",
      })),
      recordedAt: this.now,
      lookAgainAt: this.now + this.random.int(5, 80),
      withdrawnAt: null,
    });
  }

  #approveByAll(item: Item, circle: Circle): void {
    const governing = item.governance.filter(
      ({ acceptedAt, leftAt }) => acceptedAt !== null && leftAt === null,
    );
    for (const { community } of governing) this.#approve(item, circle, community, "STEWARD");
    if (circle === "PUBLIC") this.#approve(item, circle, item.holder, "HOLDER");
  }

  #approveByOne(item: Item): void {
    const as = this.random.pick(["STEWARD", "HOLDER"] as const);
    const partner = as === "HOLDER" ? item.holder : this.random.pick(communities);
    this.#approve(item, this.random.pick(circles), partner, as);
  }

  /** By a steward of that partner, or by who writes for the holder; of what they read, perhaps not of each part. */
  #approve(item: Item, circle: Circle, partner: Id, as: "STEWARD" | "HOLDER"): void {
    const { random, world } = this;
    const stewards = world.stewards.filter(({ community }) => community === partner);
    const writers = world.memberships.filter((member) => member.partner === partner && member.writes);
    const may = as === "STEWARD" ? stewards : writers;
    if (may.length === 0) return;
    const read = random.chance(0.8) ? item.parts : random.some(item.parts, 1);
    world.approvals.push({
      item: item.id,
      circle,
      person: random.pick<{ person: Id }>(may).person,
      partner,
      as,
      revision: item.revision,
      partRevisions: Object.fromEntries(read.map(({ id, revision }) => [id, revision])),
      recordedAt: this.now,
      seenAt: random.chance(0.9) ? this.now : this.now - random.int(1, 6),
      until: random.chance(0.8) ? null : this.now + random.int(1, 40),
      opensWhenDue: random.chance(0.6),
      withdrawnAt: null,
    });
    this.now += 1;
  }

  #takeBack(given: { withdrawnAt: Instant | null }[]): void {
    const one = given[this.random.int(0, 5)];
    if (one) one.withdrawnAt ??= this.now;
  }

  #edit(item: Item): void {
    const edited: Item | Part = this.random.pick([item, ...item.parts]);
    edited.revision += 1;
  }

  #suspend(item: Item): void {
    const byAdministrator = this.random.chance(0.3) && { releasedAt: null };
    item.suspensions.push({ from: this.now, liftedAt: null, ...byAdministrator });
  }

  #lift(item: Item): void {
    for (const suspension of item.suspensions) {
      suspension.liftedAt ??= this.now;
      if (suspension.releasedAt === null && this.random.chance(0.7)) suspension.releasedAt = this.now;
    }
  }

  #moveMajority(item: Item): void {
    const child = this.world.subjects.find(({ majorityAt }) => majorityAt !== null);
    if (!child || !this.world.depictions.some((of) => of.item === item.id && of.subject === child.id)) return;
    child.majorityAt = this.now + this.random.int(-20, 20);
    for (const other of this.world.items) other.majorityMoved.push(this.now);
  }

  #merge(): void {
    const [a, b] = this.random.some(this.world.subjects, 2);
    if (a && b) this.world.merges.push({ subjects: [a.id, b.id] });
  }

  /** Two people stood under one name: both are asked from now on, and both start from what was said. */
  #split(): void {
    const { world } = this;
    const { id, ...whose } = this.random.pick(world.subjects);
    const other = `${id}-${world.subjects.length}`;
    world.subjects.push({ ...whose, id: other, person: null, isErased: false });
    const ofOther = <T extends { subject: Id }>(facts: T[]) =>
      facts.filter(({ subject }) => subject === id).map((fact) => ({ ...fact, subject: other }));
    world.depictions.push(...ofOther(world.depictions));
    world.events.push(...ofOther(world.events));
  }

  #eraseSubject(): void {
    const subject = this.random.pick(this.world.subjects);
    subject.isErased = true;
    subject.person = null;
  }

  #changePeople(): void {
    const { random, world } = this;
    if (random.chance(0.5)) world.memberships.splice(random.int(0, 4), 1);
    else
      world.memberships.push({
        person: random.pick(people),
        partner: random.pick(partners),
        writes: random.chance(0.5),
      });
    if (random.chance(0.3)) {
      const appointedBy = random.pick(["STEWARD", "ADMINISTRATOR"] as const);
      world.stewards.push({
        person: random.pick(people),
        community: random.pick(communities),
        appointedBy,
        appointedAt: this.now,
      });
    }
  }

  /** What was approved for the holder before is not the next one's. */
  #transfer(item: Item): void {
    for (const approval of this.world.approvals)
      if (approval.item === item.id && approval.as === "HOLDER") approval.withdrawnAt ??= this.now;
    item.holder = this.random.pick(["museum", "school", "ayni"]);
    item.isHoldersOwn = false;
  }

  #erase(item: Item): void {
    if (this.random.chance(0.2)) item.isErased = true;
    else if (item.parts.length > 0) this.random.pick(item.parts).isErased = true;
  }
}
