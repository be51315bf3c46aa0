/** How mail is sent; without it, none is. */
export class MailSettings {
  /** The server, as smtp:// or smtps:// address; undefined where no mail is sent. */
  readonly smtpUrl: string | undefined;
  /** From whom it comes. */
  readonly from: string | undefined;
  /** From this secret the codes of links in mails are made, so that a mail that is sent again is the same. */
  readonly secret: string;

  constructor({
    smtpUrl,
    mailFrom,
    secret = "",
  }: { smtpUrl?: string | undefined; mailFrom?: string | undefined; secret?: string } = {}) {
    this.smtpUrl = smtpUrl;
    this.from = mailFrom;
    this.secret = secret;
  }

  get sendsMail(): boolean {
    return this.smtpUrl !== undefined;
  }
}
