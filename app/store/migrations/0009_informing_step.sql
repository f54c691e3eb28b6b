-- What step 7 of a version says about telling the person, so that the alarm opens no case.
-- told_on and review_on are whole days (ISO 8601) or NULL.
CREATE TABLE informing_step (
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    told_on TEXT,
    review_on TEXT,
    PRIMARY KEY (case_id, version),
    FOREIGN KEY (case_id, version) REFERENCES case_version (case_id, version)
) STRICT, WITHOUT ROWID;

INSERT INTO informing_step (case_id, version, status, told_on, review_on)
SELECT case_id, version,
    coalesce(json_extract(CAST(document AS TEXT), '$.inform.status'), 'unknown'),
    CASE WHEN length(json_extract(CAST(document AS TEXT), '$.inform.when')) = 10
        THEN json_extract(CAST(document AS TEXT), '$.inform.when') END,
    json_extract(CAST(document AS TEXT), '$.inform.review_on')
FROM case_version WHERE json_valid(CAST(document AS TEXT));

CREATE TRIGGER case_version_informing AFTER INSERT ON case_version
WHEN json_valid(CAST(NEW.document AS TEXT)) BEGIN
    INSERT INTO informing_step (case_id, version, status, told_on, review_on)
    VALUES (NEW.case_id, NEW.version,
        coalesce(json_extract(CAST(NEW.document AS TEXT), '$.inform.status'), 'unknown'),
        CASE WHEN length(json_extract(CAST(NEW.document AS TEXT), '$.inform.when')) = 10
            THEN json_extract(CAST(NEW.document AS TEXT), '$.inform.when') END,
        json_extract(CAST(NEW.document AS TEXT), '$.inform.review_on'));
END;
CREATE TRIGGER informing_step_stays BEFORE UPDATE ON informing_step
BEGIN SELECT RAISE(ABORT, 'informing_step is immutable'); END;
CREATE TRIGGER informing_step_kept BEFORE DELETE ON informing_step
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'informing_step is immutable'); END;
