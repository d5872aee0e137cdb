"""Forms: exams assembled from the item bank by a blueprint, alike in content and predicted difficulty."""
