// The words that museums date with, in English, Italian, French, German, Spanish and Dutch.

/** What a word says about a date. */
export type WordKind =
  | "month" // value: 1 to 12
  | "season" // value: 21 to 24, as EDTF counts them
  | "century" // with a value, the word names a century by itself: Ottocento is 19
  | "millennium"
  | "decade"
  | "ordinal" // value: 1 to 21; -1 is the last
  | "half"
  | "quarter"
  | "third"
  | "bc"
  | "ad"
  | "about"
  | "maybe"
  | "before"
  | "until" // in front it ends a period, between two dates it joins them
  | "after"
  | "since"
  | "between"
  | "to"
  | "and"
  | "or"
  | "orEarlier"
  | "orLater"
  | "onward"
  | "someMonth"
  | "someDay"
  | "vague" // early, mid, late: no two museums agree where these end, so they narrow nothing
  | "filler"
  | "undated"
  | "afterwards" // printed later: what follows is not the date of the making; with value 1 never, not even alone
  | "otherEvent" // exhibited, designed, born: what follows may be another date
  | "otherCalendar"
  | "blocked"; // a word that bends a date, or says that the number beside it is none

export interface Word {
  kind: WordKind;
  value: number;
}

/** One kind a line, with its value where it has one; where a word stands twice, the first line counts. */
const vocabulary = `
month 1: january, jan, gennaio, gen, genn, janvier, janv, januar, jänner, enero, ene, januari
month 2: february, feb, febr, febbraio, febb, février, févr, fév, februar, feber, febrero, februari
month 3: march, mar, marzo, mars, märz, mrz, maart, mrt
month 4: april, apr, aprile, avril, avr, abril, abr
month 5: may, maggio, mag, magg, mai, mayo, mei
month 6: june, jun, giugno, giu, juin, juni, junio
month 7: july, jul, luglio, lug, juillet, juil, juli, julio
month 8: august, aug, agosto, ago, août, augustus
month 9: september, sep, sept, settembre, sett, septembre, septiembre, setiembre
month 10: october, oct, ottobre, ott, octobre, oktober, okt, octubre
month 11: november, nov, novembre, noviembre
month 12: december, dec, dicembre, dic, décembre, déc, dezember, dez, diciembre
season 21: spring, printemps, frühling, frühjahr, primavera, lente, voorjaar
season 22: summer, estate, été, sommer, verano, zomer
season 23: autumn, fall, autunno, automne, herbst, otoño, herfst, najaar
season 24: winter, inverno, hiver, invierno
century: century, centuries, cent, secolo, sec, secoli, secc, siècle, siècles, jahrhundert, jahrhunderts
century: jahrhunderte, jh, jhd, jhdt, jhs, jhds, jhdts, siglo, siglos, s, eeuw, eeuws, eeuwse, century's
century 13: duecento
century 14: trecento
century 15: quattrocento
century 16: cinquecento
century 17: seicento
century 18: settecento
century 19: ottocento
century 20: novecento
millennium: millennium, millennio, millénaire, jahrtausend, jahrtausends, jt, milenio, millennia
decade: decade, decennio, décennie, jahrzehnt, década, decennium, anni, années, jahre, jahren, años, jaren
ordinal 1: first, primo, prima, premier, première, erste, ersten, erstes, primer, primera, primero, eerste
ordinal 2: second, secondo, seconda, deuxième, seconde, zweite, zweiten, zweites, segundo, segunda, tweede
third 3: third, terzo, terza, tiers, drittel, tercio, derde
ordinal 3: troisième, dritte, dritten, drittes, tercer, tercera, tercero
quarter 4: quarter, quarto, quart, viertel, cuarto, kwart
ordinal 4: fourth, quarta, quatrième, vierte, vierten, viertes, cuarta, vierde
ordinal -1: last, final, ultimo, ultima, dernier, dernière, letzte, letzten, letztes, último, última, laatste
ordinal 5: fifth
ordinal 6: sixth
ordinal 7: seventh
ordinal 8: eighth
ordinal 9: ninth
ordinal 10: tenth
ordinal 11: eleventh
ordinal 12: twelfth
ordinal 13: thirteenth
ordinal 14: fourteenth
ordinal 15: fifteenth
ordinal 16: sixteenth
ordinal 17: seventeenth
ordinal 18: eighteenth
ordinal 19: nineteenth
ordinal 20: twentieth
ordinal 21: twenty first
half: half, metà, moitié, hälfte, mitad, helft
bc: bc, bce, b c, b c e, before christ, before the common era, a c, a e v, avanti cristo, prima di cristo
bc: av j c, av jc, avant j c, avant jc, avant jésus christ, avant notre ère, v chr, v u z, vor christus
bc: vor christi geburt, vor unserer zeitrechnung, a de c, antes de cristo, voor christus, v c
ad: ad, ce, a d, c e, anno domini, of the common era, d c, dopo cristo, ap j c, apr j c, après j c
ad: après jésus christ, de notre ère, n chr, nach christus, unserer zeitrechnung, d de c, después de cristo
ad: na christus, n c
about: circa, ca, c, about, around, approximately, approx, approximate, roughly, near, estimated, verso
about: intorno al, intorno all, intorno agli, all'incirca, vers, environ, autour de, aux environs de, env
about: etwa, um, gegen, rund, zirka, ungefähr, hacia, alrededor de, aproximadamente, aprox, cerca de, rond
about: omstreeks, ongeveer, omstr
maybe: maybe, perhaps, possibly, probably, likely, presumably, uncertain, unsure, prob, poss, supposedly
maybe: forse, probabilmente, presumibilmente, incerto, incerta, peut être, probablement, incertain, vielleicht
maybe: wohl, wahrscheinlich, vermutlich, möglicherweise, unsicher, quizás, quizá, tal vez, probablemente
maybe: posiblemente, incierto, misschien, waarschijnlijk, vermoedelijk, mogelijk, onzeker
before: before, prior to, earlier than, no later than, not later than, not after, at latest, pre, ante
before: terminus ante quem, t a q, anterior a, older than, preceding, prima del, prima dell, prima degli
before: prima di, prima della, ante il, entro il, non oltre il, avant, antérieur à, au plus tard, vor
before: spätestens, vor dem, antes de, antes del, a más tardar, voor, vóór, uiterlijk, niet later dan
before: earlier then, in or before, on or before
until: until, till, up to, to, through, thru, up until, fino al, fino all, fino a, sino al, jusqu'en, jusqu'à
until: jusqu'au, bis, hasta, tot
after: after, later than, no earlier than, not earlier than, not before, post, terminus post quem, t p q, dopo
after: dopo il, dopo l, successivo al, non prima del, following, après, postérieur à, pas avant, nach
after: nach dem, frühestens, nicht vor, después de, posterior a, tras, na, niet voor, later then, in or after
after: on or after
since: since, from, starting in, beginning in, dal, dall, dalla, a partire dal, depuis, à partir de, seit, ab
since: desde, a partir de, sinds, vanaf
between: between, tra, fra, tra il, fra il, entre, zwischen, zw, tussen, sometime between, some time between
to: a, al, all, agli, à, au, aux
and: and, e, ed, et, und, u, y, en
or: or, o, oppure, ou, oder
orEarlier: or earlier, or before, and earlier, and before, o prima, o precedente, ou avant, oder früher
orEarlier: o antes, of eerder, or older, oder davor
orLater: or later, or after, and later, and after, o dopo, o successivo, ou après, ou plus tard, oder später
orLater: o después, o posterior, of later
onward: onward, onwards, present, the present, ongoing, today, now, oggi, in poi, in corso, aujourd'hui
onward: nos jours, présent, heute, gegenwart, laufend, hoy, actualidad, la actualidad, el presente, heden, nu
onward: to date, up to now, en adelante, ad oggi
someMonth: month in, a month in, month of, some month in
someDay: day in, a day in, some day in, one day in
vague: early, earlier part of, mid, middle, midway, late, beginning, start, end, beginnings, very early
vague: very late, inizio, inizi, fine, primi, ultimi, début, débuts, fin, milieu, courant, anfang, beginn
vague: mitte, ende, frühes, frühe, frühen, spätes, späte, späten, spät, früh, principios, principio, comienzos
vague: inicios, fines, final de, finales, mediados, begin, eind, einde, midden, vroege, vroeg, laat
vague: late part of
filler: the, of, in, on, at, year, years, dated, date of, created, made, created in, made in, taken, painted
filler: drawn, woven, recorded, composed, written, built, signed and dated, during, circa the, year in
filler: a year in, il, lo, la, l, i, gli, le, del, dello, della, dell, dei, degli, di, nel, nell, nella, negli
filler: anno, data, du, de, des, les, dans, an, année, date, daté, le, au cours de, courant de, réalisé en
filler: en l'an, der, die, das, dem, den, im, am, vom, von, jahr, jahres, datum, datiert, dans les, aus
filler: aus dem, aus der, el, los, las, lo, año, fecha, del año, het, de jaren, jaar, uit, van, op, 't
filler: in het jaar, anno, age, monday, tuesday, wednesday, thursday, friday, saturday, sunday, lunedì
filler: martedì, mercoledì, giovedì, venerdì, sabato, domenica, lundi, mardi, mercredi, jeudi, vendredi
filler: samedi, dimanche, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, lunes
filler: martes, miércoles, jueves, viernes, sábado, domingo, maandag, dinsdag, woensdag, donderdag, vrijdag
filler: zaterdag, zondag
undated: undated, no date, not dated, n d, date unknown, unknown, unknown date, date not known, not known, n a
undated: none, nd, s d, sd, s a, senza data, non datato, non datata, data sconosciuta, sans date, non daté
undated: non datée, date inconnue, o j, o d, ohne datum, ohne jahr, undatiert, nicht datiert, unbekannt, s f
undated: sf, sin fecha, sin datar, fecha desconocida, z j, z d, zonder datum, zonder jaar, ongedateerd
undated: onbekend, date uncertain, date undetermined, undetermined, to be determined, tbd, ignoto, inconnu
undated: desconocida
afterwards: printed, print, reprinted, reprint, repr, publ, pub, later print, printed later, later printed
afterwards: later cast, cast, recast, posthumous, posthumously, published, republished, edition, later edition
afterwards: remade, reworked, reconstructed, reassembled, replica, refabricated, reproduced, retouched
afterwards: revised, later impression, impression, reedited, re edited, refired, re fired, stampata, stampato
afterwards: stampa, ristampa, tirage, tirée, tiré, imprimé, réimprimé, abzug, gedruckt, neuabzug, nachdruck
afterwards: copia posterior, impreso, impresa, reimpreso, afdruk, gedrukt, herdruk
afterwards 1: exhibited, first exhibited, restored, repaired, copied, enlarged, digitized, mounted, framed
afterwards 1: restaurato, restaurata, esposto, esposta, restauré, exposé, restauriert, ausgestellt, restaurado
afterwards 1: restaurada, expuesto, expuesta, gerestaureerd, tentoongesteld
otherEvent: designed, manufactured, patented, born, died, acquired, purchased, bought, donated, registered
otherEvent: accessioned, found, excavated, collected, begun, started, finished, completed, conceived
otherEvent: copyright, produced, first published, first printed, first shown, commissioned, discovered, given
otherEvent: bequest, nato, nata, morto, morta, acquistato, né, née, mort, morte, acquis, geboren, gestorben
otherEvent: erworben, nacido, nacida, fallecido, adquirido, overleden, verworven, active, fl, flourished
otherEvent: attivo, actif, tätig, activo, werkzaam, reigned, copy, after a
otherCalendar: ah, a h, hijri, hijra, hégire, anno hegirae, b p, before present, years ago, shaka, saka
otherCalendar: bikram, julian, old style, o s, e c, ethiopian calendar, shamsi, solar hijri
`;

/** Words that bend a date, or say that a number is none: in these languages, and in others that are not read here. */
const blocked = `
blocked: not, non, no, never, kein, nicht, pas, niet, neither, except, without, by, turn of, turn, version, nr
blocked: num, number, numéro, número, nummer, inv, cat, lot, plate, fig, page, pp, vol, model, size, room, box
blocked: folder, acc, accession, item, object, ref, series, serie, edition of, style, copy of
blocked: manner, attributed, attributed to, least, most, more, less, over, under, than, newer, younger, ending
blocked: ended, annual, annually, yearly, every, each, various, several, multiple, mostly, mainly, est, estd
blocked: established, founded, fondata, fondato, gegründet, fondé, fondée, fundada, fundado, opgericht, pat
blocked: patent, rev, reg, mfd, mfg, arr, acq, neg, negative, file, img, roll, frame, sheet, tape, reel
blocked: reproduction, imitation, pseudo, forgery, fake, przed, po, około, ok, między, wiek, wieku, do, od
blocked: lata, före, efter, omkring, mellan, tal, talet, før, rundt, mellem, mellom, århundrede, århundre
blocked: antes, após, depois, cerca, século, abans, després, segle, před, kolem, mezi, století, pred
blocked: okolo, oko, prije, poslije, nakon, stoljeće, około, ennen, jälkeen, noin, luku, enne, pärast, umbes
blocked: pirms, pēc, ap, prieš, apie, előtt, után, körül, század, înainte, după, circa de, în jurul, secol
blocked: secolul, önce, sonra, yaklaşık, yüzyıl, dolaylarında, para, rreth, pas vitit, kabla, baada, karibu
blocked: trước, sau, khoảng, sebelum, sesudah, sekitar, bago
`;

/** Letters without accents, and compatibility forms as plain ones: “1º” is “1o”. */
export function withoutAccents(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ß", "ss");
}

const words = new Map<string, Word>();
const phrases: string[] = [];
for (const [, kind = "", value = "0", list = ""] of `${vocabulary}${blocked}`.matchAll(
  /^(\w+) ?(-?\d*): (.+)$/gm,
))
  for (const entry of list.split(", ")) {
    const key = withoutAccents(entry).toLowerCase().replace(/['’]/g, " ");
    if (!words.has(key)) words.set(key, { kind: kind as WordKind, value: Number(value) });
    if (key.includes(" ")) phrases.push(key);
  }

/** What one folded word means, or the words of a phrase with single spaces between them. */
export function meaningOf(folded: string): Word | undefined {
  return words.get(folded);
}

/** Any phrase of the list, the longest first, at the place where it is asked; points and dashes may part its words. */
export const phrasePattern = new RegExp(
  `(?:${phrases
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(" ", "[ .'/-]{1,3}"))
    .join("|")})(?![\\p{L}\\d])`,
  "uy",
);
