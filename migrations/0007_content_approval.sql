ALTER TABLE "content_item" DROP CONSTRAINT "content_item_state_ck";

ALTER TABLE "content_item" DROP COLUMN "submitted_by_id";

ALTER TABLE "content_item" ADD CONSTRAINT "content_item_state_ck" CHECK ("state" in ('draft', 'review', 'approved', 'published', 'dropped'));

-- Nobody was asked by an approval: it has to be sent again.
update "content_item" set "state" = 'draft' where "state" = 'review';
