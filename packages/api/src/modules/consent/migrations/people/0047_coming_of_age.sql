-- Stewards read which consents ended or began as a child came of age: very few people have a day for it.
create index consent_subjects_by_majority on heritage.consent_subjects (majority_on) where majority_on is not null;
