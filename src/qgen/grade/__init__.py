"""Grading: answer sheets and forms -> scores, item analysis, calibration. Pure: texts in, figures out."""
