-- Keeping, closing and destroying.

-- Cases whose destruction was sealed by two people and is being carried out now. What else keeps
-- content of a case lets its rows go only for these.
CREATE VIEW destroyable_case (case_id) AS SELECT id FROM case_file WHERE 0;
