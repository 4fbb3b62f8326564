-- calibrations.listCalibrations
select * from "model_calibration" order by "model";

-- calibrations.calibrationOf
select * from "model_calibration" where "model" = @1;

-- calibrations.addCalibration
insert into "model_calibration" ("model") values (@1);

-- calibrations.changeCalibration
update "model_calibration" set "asked_version" = @1 where "model" = @2;
