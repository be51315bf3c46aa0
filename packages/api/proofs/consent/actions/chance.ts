// Random histories as lists of actions: mostly by those who may, sometimes by those who may not; late and out of order, too.
import { Random } from "../../random.ts";
import { isNo } from "../consent-state.ts";
import { communities, partners, people } from "../people.ts";
import { circles, type EventState, type Item, purposes, type Reach, states, type Viewer } from "../world.ts";
import type { Action } from "./actions.ts";
import { Beginning, type Group } from "./beginnings.ts";

/** Several groups of items, protocols and subjects side by side, each with a history of its own among the same people. */
export function actionsAtRandom(seed: number, groups: number, length: number): Action[] {
  const chance = new Chance(new Random(seed));
  const all = Array.from({ length: groups }, (_, number) => `g${number}`);
  for (const group of all) chance.begin(group);
  for (let count = chance.random.int(0, length * groups); count > 0; count -= 1)
    chance.next(chance.random.pick(all));
  return chance.actions;
}

class Chance extends Beginning {
  /** Anything, perhaps told years later. */
  protected anyWord(item: Item): void {
    const { random } = this;
    const listed = this.world.depictions.filter((of) => of.item === item.id);
    if (listed.length === 0) return;
    const state = random.pick<EventState>([...states, "GIVEN", "GIVEN", "RENEWED"]);
    const now = Math.floor(this.now);
    const begins = random.chance(0.85) ? null : now + random.int(-3, 9);
    this.say(item, {
      subject: random.pick(listed).subject,
      purpose: isNo({ state }) ? random.pick(purposes) : random.pick(purposes.slice(0, -1)),
      part: random.chance(0.3) && item.parts.length > 0 ? random.pick(item.parts).id : null,
      state,
      ...(random.chance(0.5) && { whose: random.pick(["SUBJECT", "OTHER"] as const) }),
      happenedAt: random.chance(0.6) ? now : random.int(0, now),
      validFrom: begins,
      validUntil: random.chance(0.7) ? null : (begins ?? now) + random.int(1, 30),
      leaves:
        isNo({ state }) && random.chance(0.3)
          ? random.pick([
              "HIDE",
              "TOMBSTONE",
              "TOMBSTONE",
              "METADATA_ONLY",
              "METADATA_ONLY",
              "BLUR",
              "BLUR",
              "ERASE",
            ] as const)
          : null,
      ...(random.chance(0.15) && {
        shownBy: random.pick(["MINUTES", "ANOTHERS", "UNNAMED", "ERASED", "NEVER_SENT"] as const),
      }),
    });
  }

  /** What stands in the way is cleared, as far as those can who may. */
  protected agreeAgain(item: Item): void {
    const { random } = this;
    this.lift(item);
    for (const { subject, parts } of this.world.depictions.filter((of) => of.item === item.id))
      this.sayYes(
        item,
        { subject, part: parts[0] ?? null, whose: random.chance(0.8) ? "SUBJECT" : "OTHER" },
        0.85,
      );
    this.complete(item);
    for (const circle of circles) if (random.chance(0.85)) this.approveByAll(item, circle);
  }

  protected lift(item: Item): void {
    const open = item.suspensions.filter(({ liftedAt }) => liftedAt === null);
    if (open.length > 0) this.do("lift", this.steward(this.anyGoverning(item)), { item: item.id });
    const by = this.random.pick([{ kind: "SYSTEM" }, { kind: "ADMINISTRATOR" }] as const);
    if (item.suspensions.some(({ releasedAt }) => releasedAt === null))
      this.do("release", by, { item: item.id });
  }

  /** One action of any kind in a group. */
  next(name: string): void {
    const group = this.groups.get(name);
    const items = this.world.items.filter(({ id }) => group?.items.includes(id));
    if (!group || items.length === 0) return;
    if (this.random.chance(0.05)) this.now += 10;
    this.random.pick(this.any)(this.random.pick(items), group);
  }

  protected readonly any: readonly ((item: Item, group: Group) => void)[] = [
    (item) =>
      this.do("offer", this.writer(item.holder), {
        item: item.id,
        community: this.random.pick([...communities, item.holder]),
      }),
    (item) => this.answer(item),
    (item) => this.answer(item),
    (item) => this.leave(item),
    (item) => this.agree(item, this.anyGoverning(item), this.random.chance(0.7)),
    (item, group) => group.protocols.length > 0 && this.place(item, this.random.pick(group.protocols)),
    (item) => this.unplace(item),
    (_, group) => this.changeProtocol(group),
    (_, group) => this.changeProtocol(group),
    (_, group) => this.changeProtocol(group),
    (_, group) => this.makeProtocol(group, this.random.pick(communities)),
    (item, group) => {
      const known = this.random.chance(0.8) ? this.knownTo(group, item) : group.subjects;
      if (known.length > 0) this.listAndAsk(item, this.random.pick(known));
    },
    (_, group) => this.recordSubject(group, this.random.pick(["museum", "museum", "ayni"])),
    (item) => this.complete(item),
    (item) => this.do("reopen", this.steward(this.anyGoverning(item)), { item: item.id }),
    ...Array.from({ length: 8 }, () => (item: Item) => this.anyWord(item)),
    (_, group) => this.byCode(group),
    (_, group) => this.changeSubject(group),
    (_, group) => this.changeSubject(group),
    (item, group) => this.review(group, item),
    (item) => this.reviewAgain(item),
    (item) => this.approveByAll(item, this.random.pick(circles)),
    (item) => this.approveByAll(item, this.random.pick(circles)),
    (item) =>
      this.approve(
        item,
        this.random.pick(circles),
        this.random.pick([...communities, item.holder]),
        this.random.pick(["STEWARD", "HOLDER"] as const),
      ),
    (item) => this.unapprove(item),
    (item) =>
      this.do("change", this.writer(item.holder), {
        item: item.id,
        part: this.random.chance(0.5) && item.parts[0] ? item.parts[0].id : null,
      }),
    (item) => this.addPart(item),
    (item) => this.correct(item),
    (item) => this.correct(item),
    (item) => this.suspend(item),
    (item) => {
      const community = this.random.pick(communities);
      this.do("claim", this.steward(community), { item: item.id, for: community });
    },
    ...Array.from({ length: 4 }, () => (item: Item) => this.agreeAgain(item)),
    (item) => this.lift(item),
    (item) => this.lift(item),
    (item) => this.do(item.isDeleted ? "restore" : "delete", this.writerOrSteward(item), { item: item.id }),
    (item) => item.isDeleted && this.do("restore", this.steward(this.anyGoverning(item)), { item: item.id }),
    (item) => item.isDeleted && this.do("restore", this.steward(this.anyGoverning(item)), { item: item.id }),
    (item) => this.changeHands(item),
    () => this.comeAndGo(),
    () => this.do("openWhatIsDue", { kind: "SYSTEM" }, {}),
  ];

  protected writerOrSteward(item: Item): Viewer {
    return this.random.chance(0.5) ? this.writer(item.holder) : this.steward(this.anyGoverning(item));
  }

  protected answer(item: Item): void {
    const offer = item.governance.find(({ acceptedAt, leftAt }) => acceptedAt === null && leftAt === null);
    if (!offer) return;
    const about = { item: item.id, community: offer.community };
    this.do(this.random.chance(0.8) ? "accept" : "leave", this.steward(offer.community), about);
  }

  /** The last one names a successor, which has to accept. */
  protected leave(item: Item): void {
    const all = this.governing(item);
    const [leaving] = all;
    if (!leaving || this.random.chance(0.5)) return;
    const successor = communities.find((id) => id !== leaving);
    if (all.length === 1 && successor)
      this.do("offer", this.steward(leaving), { item: item.id, community: successor });
    this.do("leave", this.steward(leaving), { item: item.id, community: leaving });
  }

  /** Offered to another holder, which accepts sooner or later. */
  protected changeHands(item: Item): void {
    const to =
      item.givenTo ?? this.random.pick(["museum", "school", "ayni"].filter((id) => id !== item.holder));
    if (item.givenTo == null)
      this.do("give", this.writer(item.holder), { item: item.id, from: item.holder, to });
    if (this.random.chance(0.7)) this.do("take", this.writer(to), { item: item.id, to });
  }

  /** Both sides agree, sooner or later, and correct a word. */
  protected correct(item: Item): void {
    const { random } = this;
    const sides = [...this.governing(item), item.holder];
    const by = (side: string) => (communities.includes(side) ? this.steward(side) : this.writer(side));
    for (const side of sides)
      if (random.chance(0.8))
        this.do("agreeToCorrections", by(side), { item: item.id, for: side, agrees: random.chance(0.8) });
    const side = random.pick(sides);
    this.do("correct", by(side), {
      item: item.id,
      for: side,
      note: `As it is${random.pick(["", ".", "!"])}`,
    });
  }

  protected unplace(item: Item): void {
    const protocol = item.protocols[0];
    const { community } = this.world.protocols.find(({ id }) => id === protocol) ?? {};
    if (protocol) this.do("unplace", this.steward(community), { item: item.id, protocol });
  }

  protected changeProtocol(group: Group): void {
    const { random } = this;
    const found = this.world.protocols.filter(({ id }) => group.protocols.includes(id));
    if (found.length === 0) return;
    const { id: protocol, community, members, partners: listed, isDeleted } = random.pick(found);
    const by = this.steward(community);
    const change = random.int(1, 7);
    if (change === 1)
      this.do("setReach", by, { protocol, reach: random.pick<Reach>(["MEMBERS", "PARTNERS", "PUBLIC"]) });
    else if (change === 2) this.do("setWindows", by, { protocol, windows: this.windows() });
    else if (change === 3) this.do("addMember", by, { protocol, person: random.pick(people) });
    else if (change === 4 && members[0]) this.do("removeMember", by, { protocol, person: members[0] });
    else if (change === 5) this.do("addPartner", by, { protocol, partner: random.pick(partners) });
    else if (change === 6 && listed[0]) this.do("removePartner", by, { protocol, partner: listed[0] });
    else if (isDeleted || random.chance(0.3))
      this.do("deleteProtocol", by, { protocol, isDeleted: !isDeleted });
  }

  protected byCode(group: Group): void {
    const { random } = this;
    if (group.subjects.length === 0 || random.chance(0.6)) return;
    this.do(
      "withdrawByCode",
      { kind: "VISITOR" },
      {
        subject: random.pick(group.subjects),
        item: random.chance(0.5) ? null : random.pick(group.items),
        purposes: random.chance(0.5) ? ["EVERY_USE"] : random.some(purposes, 2),
      },
    );
  }

  protected changeSubject(group: Group): void {
    const { random } = this;
    const found = this.world.subjects.filter(({ id }) => group.subjects.includes(id));
    if (found.length === 0) return;
    const { id: subject, recordedBy, majorityAt } = random.pick(found);
    if (majorityAt !== null && random.chance(0.4)) {
      const day = Math.floor(this.now) + random.int(-6, 20);
      this.do("moveMajority", this.writer(recordedBy), { subject, majorityAt: day });
      return;
    }
    const other = random.pick(found).id;
    const about = this.world.depictions.find((of) => of.subject === subject);
    const item = this.world.items.find(({ id }) => id === about?.item);
    const change = random.int(1, 10);
    if (change === 10) this.do("renewCode", this.writer(recordedBy), { subject });
    else if (change <= 5) {
      this.do("link", { kind: "PERSON", id: random.pick(["elder", "niece", "guest"]) }, { subject });
      if (item && random.chance(0.7))
        this.do("confirm", this.steward(this.anyGoverning(item)), { subject, item: item.id });
    } else if (change <= 8 && subject !== other)
      this.do("merge", this.writer(recordedBy), { subject, into: other });
    else if (change === 9 && random.chance(0.5))
      this.do("eraseSubject", this.writer(recordedBy), { subject });
  }

  protected reviewAgain(item: Item): void {
    const { random } = this;
    const found = [...this.played.reviews].filter(([, { items }]) => items.includes(item.id));
    if (found.length === 0) return;
    const [review] = random.pick(found);
    if (random.chance(0.5)) this.do("takeReviewBack", this.writerOrSteward(item), { review });
    else this.support(review, random.pick([...this.governing(item), item.holder]), item);
  }

  protected unapprove(item: Item): void {
    const given = this.world.approvals.filter((one) => one.item === item.id);
    if (given.length === 0) return;
    const { circle, partner, as } = this.random.pick(given);
    this.do("unapprove", as === "STEWARD" ? this.steward(partner) : this.writer(partner), {
      item: item.id,
      circle,
      for: partner,
      as,
    });
  }

  protected suspend(item: Item): void {
    const { random } = this;
    if (random.chance(0.3)) this.do("suspend", { kind: "SYSTEM" }, { item: item.id, for: null });
    else if (random.chance(0.5))
      this.do("suspend", this.writer(item.holder), { item: item.id, for: item.holder });
    else {
      const community = this.anyGoverning(item);
      this.do("suspend", this.steward(community), { item: item.id, for: community });
    }
  }

  protected comeAndGo(): void {
    const { random } = this;
    const by = { kind: "SYSTEM" } as const;
    const { memberships } = this.world;
    if (random.chance(0.5) && memberships.length > 6) {
      const { person, partner } = random.pick(memberships);
      this.do("part", by, { person, partner });
    } else {
      const [person, partner] = [random.pick(people), random.pick(partners)];
      const isThere = memberships.some((one) => one.person === person && one.partner === partner);
      const isSteward = this.world.stewards.some((one) => one.person === person && one.community === partner);
      if (isThere || isSteward) return;
      const as = random.pick(["STEWARD", "WRITER", "READER"] as const);
      if (as !== "STEWARD" || communities.includes(partner)) this.do("join", by, { person, partner, as });
    }
  }
}
