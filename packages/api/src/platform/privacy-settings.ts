/** What receipts say of the service as a whole; without it, what the partner says of itself stands in. */
export class PrivacySettings {
  /** Where people read how their data is treated. */
  readonly noticeUrl: string | undefined;
  /** The country in which everything is kept, as ISO 3166-1 alpha-2; EU for somewhere in the European Union. */
  readonly storageLocation: string | undefined;

  constructor({
    privacyNoticeUrl,
    storageLocation,
  }: { privacyNoticeUrl?: string | undefined; storageLocation?: string | undefined } = {}) {
    this.noticeUrl = privacyNoticeUrl;
    this.storageLocation = storageLocation;
  }
}
