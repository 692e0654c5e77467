select split_by_year('transfer', 'id');
