"""An analysis as files: CSV tables, a calibration, and one HTML page with pictures. Pure: returns bytes."""
