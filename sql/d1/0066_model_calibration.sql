-- How a model of meaning was measured (npm run calibrate -- --remote): the weights of its likenesses and
-- how sure labels may be with them. A model without a row decides nothing. Only the labeler whose data
-- it was learnt with takes it: asked_version is another one that asked since.
create table model_calibration (
  model text not null primary key,
  data_version text not null,
  calibration text not null,
  precision_low real not null,
  asked_version text,
  created_at text not null
) strict;
