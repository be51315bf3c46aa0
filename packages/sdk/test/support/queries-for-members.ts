/** Queries that a visitor is refused, or that lead to nothing that everybody sees. */
export const forMembers = new Set([
  ...["GetProgramForEditing", "ListAuditEntries", "WhyNot", "ExplainAccess", "GetArchiveItemForEditing"],
  ...[
    "GetArchiveImport",
    "GetArchiveItemGovernance",
    "GetBulkAction",
    "GetConsentReceipt",
    "GetConsentSubject",
    "GetHoldingRecord",
  ],
  ...["GetItemConsent", "GetJob", "GetProtocol", "GetWaitingTranslations", "ListArchiveItemAuditEntries"],
  ...[
    "ListConsentReviewItems",
    "ListConsentReviews",
    "ListConsentSubjects",
    "ListCopiesToTakeDown",
    "ListErasures",
    "ListHoldingRecords",
    "ListJobs",
    "ListObjections",
  ],
  "ListProtocols",
]);
