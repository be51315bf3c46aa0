import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { Program } from "../../programs/program/program.type.ts";
import { Medium } from "../media/medium.type.ts";
import { PictureReads } from "./pictures.reads.ts";

const whatIsShown = (partner: string) =>
  `A picture of an archive item that ${partner} keeps and has chosen. Null if there is none that you may see: it is lent, and goes with its item.`;

const ProgramPicture = fieldsOf(Program, {
  picture: {
    type: () => Medium,
    nullable: true,
    description: whatIsShown("its partner"),
    read: ({ row }, request, info) => request.reads(PictureReads).ofProgram(row.id, selectionOf(info)),
  },
});

const PartnerPicture = fieldsOf(Partner, {
  picture: {
    type: () => Medium,
    nullable: true,
    description: whatIsShown("the partner"),
    read: ({ row }, request, info) => request.reads(PictureReads).ofPartner(row.id, selectionOf(info)),
  },
});

export const pictureResolvers = [ProgramPicture, PartnerPicture] as const;
