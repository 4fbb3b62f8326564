-- How a model of meaning was measured (npm run calibrate -- --remote): the weights of its likenesses and
-- how sure labels may be with them. A model without a row decides nothing. Only the labeler whose data
-- it was learnt with takes it: asked_version is another one that asked since.
create table model_calibration (
  model nvarchar(100) collate Latin1_General_100_BIN2 not null primary key,
  data_version nvarchar(100) collate Latin1_General_100_BIN2 not null,
  calibration nvarchar(max) collate Latin1_General_100_BIN2 not null,
  precision_low float not null,
  asked_version nvarchar(100) collate Latin1_General_100_BIN2,
  created_at nvarchar(24) collate Latin1_General_100_BIN2 not null
);
