<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Approval</name>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>A manager enters their PIN first</source>
   <translation>Primero un encargado introduce su PIN</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>A manager needs to approve this</source>
   <translation>Un encargado debe aprobar esto</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>A typed price needs a manager.</source>
   <translation>Un precio escrito necesita un encargado.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>After discount</source>
   <translation>Tras el descuento</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>Approve</source>
   <translation>Aprobar</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>Approve as</source>
   <translation>Aprobar como</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>As</source>
   <translation>Como</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Goes back</source>
   <translation>Se devuelve</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_view_model.py" />
   <source>Nobody else in this shop may approve this.</source>
   <translation>Nadie más en esta tienda puede aprobar esto.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_view_model.py" />
   <source>Nothing was scanned. Finish this first, then scan again.</source>
   <translation>No se escaneó nada. Termine esto primero y vuelva a escanear.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>Price change</source>
   <translation>Cambio de precio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>Taken off</source>
   <translation>Descontado</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <source>They paid</source>
   <translation>Pagaron</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>This sale</source>
   <translation>Esta venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>To pay</source>
   <translation>A pagar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>With this price</source>
   <translation>Con este precio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>{name} for {price} instead of {quoted}. A typed price needs a manager.</source>
   <translation>{name} a {price} en vez de {quoted}. Un precio escrito necesita un encargado.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <source>{number} was not paid with that much {kind}, which is to go back.</source>
   <translation>{number} no se pagó con tanto {kind}, que ahora se devuelve.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>{percent}% off is above {who}’s limit of {limit}%.</source>
   <translation>{percent} % de descuento supera el límite de {who}, {limit} %.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>{percent}% off {name} is above {who}’s limit of {limit}%.</source>
   <translation>{percent} % de descuento en {name} supera el límite de {who}, {limit} %.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>{who} gives no discounts alone.</source>
   <translation>{who} no da descuentos por su cuenta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>{who} opens the drawer without a sale: {reason}</source>
   <translation>{who} abre el cajón sin venta: {reason}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <source>{who} takes no goods back alone. Sale {number}.</source>
   <translation>{who} no recibe devoluciones por su cuenta. Venta {number}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>{who} wants to void sale {number}: {reason}</source>
   <translation>{who} quiere anular la venta {number}: {reason}</translation>
  </message>
 </context>
 <context>
  <name>Cart</name>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>%n items</source>
   <translation>
    <numerusform>%n artículo</numerusform>
    <numerusform>%n artículos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>%n sales on hold</source>
   <translation>
    <numerusform>%n venta en espera</numerusform>
    <numerusform>%n ventas en espera</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>1 item</source>
   <translation>1 artículo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>1 sale on hold</source>
   <translation>1 venta en espera</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/customer_strip.py" />
   <source>Add customer</source>
   <translation>Añadir cliente</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Back to sale</source>
   <translation>Volver a la venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Card</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Cart</source>
   <translation>Carrito</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Cash</source>
   <translation>Efectivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Change {amount}</source>
   <translation>Cambio {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Clear this sale</source>
   <translation>Vaciar esta venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Discount</source>
   <translation>Descuento</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/line_controls.py" />
   <source>Discount on line</source>
   <translation>Descuento en la línea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Discounts</source>
   <translation>Descuentos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Drawer</source>
   <translation>Cajón</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cart_table.py" />
   <source>Each</source>
   <translation>C/u</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Exact</source>
   <translation>Exacto</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Hold</source>
   <translation>En espera</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cart_table.py" />
   <source>Item</source>
   <translation>Artículo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Last sale {number}</source>
   <translation>Última venta {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/line_controls.py" />
   <source>More for this line</source>
   <translation>Más para esta línea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>New sale</source>
   <translation>Venta nueva</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>No change</source>
   <translation>Sin cambio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Pay</source>
   <translation>Cobrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Pay {amount}</source>
   <translation>Cobrar {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <location filename="../../pos_app/ui/widgets/line_controls.py" />
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>Price typed</source>
   <translation>Precio escrito</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cart_table.py" />
   <source>Qty</source>
   <translation>Cant.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Ready for the next customer</source>
   <translation>Listo para el siguiente cliente</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Recall</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Recall  F5</source>
   <translation>Recuperar  F5</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/line_controls.py" />
   <source>Remove line</source>
   <translation>Quitar línea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Scan an item, or type its name.</source>
   <translation>Escanee un artículo o escriba su nombre.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Scan an item, tap a tile or press F2.</source>
   <translation>Escanee un artículo, toque un cuadro o pulse F2.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Scan something first</source>
   <translation>Escanee algo primero</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Served by {name}</source>
   <translation>Atiende {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Subtotal · {items}</source>
   <translation>Subtotal · {items}</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/customer_strip.py" />
   <source>Take the customer off</source>
   <translation>Quitar al cliente</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Tax included</source>
   <translation>Impuesto incluido</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>This sale</source>
   <translation>Esta venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Tiles</source>
   <translation>Cuadros</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <location filename="../../pos_app/ui/widgets/cart_table.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>change {amount}</source>
   <translation>cambio {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>weighed</source>
   <translation>pesado</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>{price} / {unit}</source>
   <translation>{price} / {unit}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>{price} each</source>
   <translation>{price} c/u</translation>
  </message>
 </context>
 <context>
  <name>Change</name>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Change due</source>
   <translation>Cambio a entregar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Close it to start the next sale, or just scan.</source>
   <translation>Ciérrelo para la siguiente venta, o simplemente escanee.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>New sale</source>
   <translation>Venta nueva</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>No change</source>
   <translation>Sin cambio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>No receipt printer</source>
   <translation>Sin impresora de recibos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Paid in full</source>
   <translation>Pagado por completo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Printing the receipt</source>
   <translation>Imprimiendo el recibo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/receipt_view.py" />
   <source>Receipt</source>
   <translation>Recibo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Receipt printed</source>
   <translation>Recibo impreso</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Sale {number}</source>
   <translation>Venta {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The drawer opens</source>
   <translation>El cajón se abre</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer does not answer.</source>
   <translation>La impresora no responde.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer is out of paper.</source>
   <translation>La impresora no tiene papel.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer reports an error.</source>
   <translation>La impresora informa de un error.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer’s cover is open.</source>
   <translation>La tapa de la impresora está abierta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer’s cutter is stuck.</source>
   <translation>El cortador de la impresora está atascado.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The sale is safe; the receipt prints as soon as it can.</source>
   <translation>La venta está a salvo; el recibo se imprime en cuanto se pueda.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The sale is saved; its receipt can be printed later.</source>
   <translation>La venta está guardada; su recibo se puede imprimir después.</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <location filename="../../pos_app/ui/charts/chart_card.py" />
   <source>Show as chart</source>
   <translation>Ver como gráfico</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/charts/chart_card.py" />
   <source>Show as table</source>
   <translation>Ver como tabla</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <location filename="../../pos_app/ui/widgets/chips.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
 </context>
 <context>
  <name>Count</name>
  <message>
   <location filename="../../pos_app/ui/widgets/cash_counter.py" />
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cash_counter.py" />
   <source>How many {piece}</source>
   <translation>Cuántos de {piece}</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cash_counter.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <location filename="../../pos_app/ui/widgets/calendar.py" />
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/calendar.py" />
   <source>Month before</source>
   <translation>Mes anterior</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/calendar.py" />
   <source>Next month</source>
   <translation>Mes siguiente</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/calendar.py" />
   <source>Pick a day</source>
   <translation>Elegir un día</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/date_edit.py" />
   <source>Write a day like {sample}.</source>
   <translation>Escriba un día como {sample}.</translation>
  </message>
 </context>
 <context>
  <name>Devices</name>
  <message numerus="yes">
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>%n characters</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Add printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>After a code it types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Asking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Before a code it types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Cash drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Check again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Check that it is switched on and its cable is in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Choose one that was found, or write where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Close the printer’s cover until it clicks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Cover open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Cutter stuck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Devices</source>
   <translation>Dispositivos</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Enter or Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>For scanners on a serial line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>In use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Look on the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Most scanners work as they are. Change this only if codes get lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Network tcp:ADDRESS:9100, usb:, serial:, cups: or file:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>No answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>No paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>No printer was found. Is it switched on and plugged in?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Nothing waits. Every receipt has come out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>One sign, such as ~. Empty: nothing, as they are made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Paper is low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Part of it was sent. Look at the paper before you print again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Press the printer’s feed or online button.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Print test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Print test page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Printer error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Printers that were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_setup_view_model.py" />
   <source>Printing a test page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Put in a new roll and close the cover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Queue stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Receipt printer</source>
   <translation>Impresora de recibos</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/till_devices.py" />
   <source>Receipt {number}</source>
   <translation>Recibo {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Receipts are not printed at this till.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Receipts that could not be printed wait here and print by themselves as soon as the printer can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/till_devices.py" />
   <source>Report of a shift</source>
   <translation>Informe de un turno</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Scan any code now. What was read stands here; nothing is sold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Scan to test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Scanner on a serial line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Scanner test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Serial scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Start the print queue again in this computer’s printer settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Switch the printer off and on again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Switch the printer off, take out loose paper, switch it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>The printer was told to open it. If it stays shut, check its cable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>The roll is nearly used up. Have a new one ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>The test page is out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>The test page was sent. This printer does not say if it is out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_view_model.py" />
   <source>Through the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Through the receipt printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Types like a keyboard, ends with Enter or Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Types like a keyboard, ends with nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>USB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Use this printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Waiting to print</source>
   <translation>Esperando impresión</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>What stands at this till, and how it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Where it is plugged in. Empty: there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Which printer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Works</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>folder {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>network {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>print queue {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>serial line {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>{width} mm paper, {columns} characters a line</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message numerus="yes">
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>%n items worth {total} will leave the cart.</source>
   <translation>
    <numerusform>%n artículo por {total} saldrá del carrito.</numerusform>
    <numerusform>%n artículos por {total} saldrán del carrito.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Change for a customer</source>
   <translation>Cambio para un cliente</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Clear sale</source>
   <translation>Vaciar venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Clear this sale?</source>
   <translation>¿Vaciar esta venta?</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Drawer opened</source>
   <translation>Cajón abierto</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Keep sale</source>
   <translation>Conservar venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Note on this sale</source>
   <translation>Nota en esta venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Open the drawer without a sale</source>
   <translation>Abrir el cajón sin venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Say why the drawer is opened</source>
   <translation>Diga por qué se abre el cajón</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>You can bring it back with Ctrl Z.</source>
   <translation>Puede recuperarla con Ctrl Z.</translation>
  </message>
 </context>
 <context>
  <name>Display</name>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>%n more above</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Customer display</source>
   <translation>Pantalla del cliente</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Thank you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Total {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>You saved {amount} today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Your basket</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Filter</name>
  <message>
   <location filename="../../pos_app/ui/widgets/filter_chip.py" />
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/filter_chip.py" />
   <source>Delete clears it</source>
   <translation>Supr lo borra</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/filter_chip.py" />
   <source>{label}: {value}</source>
   <translation>{label}: {value}</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>4 to 8 digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>A PIN has {a} to {b} digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>A small grocery with 25 products. One step takes them out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>About five minutes. What you type is kept if you stop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Add products as you go, or bring a file later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Are these your taxes?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>As in your country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>As they are today. You can change them later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Back to the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Bring a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>CSV or Excel, from your old till or your own sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>Choose the file, or another way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Close without the recovery code?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Empty: no printer for now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Find it, or skip it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>How are your prices written?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>How do your products get in?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>I have it on paper, away from this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Import, type or start with examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Is there a receipt printer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>It is not shown again. Your shop stands and can be sold in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>It opens your data when this computer is lost or broken, and lets you in when you forget your PIN. It is shown only now, and nobody else has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>It stands on receipts. You may leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Look around with example products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Name, country, currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>No printer for now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>None was found at this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Nothing is final. You can mix all of them later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Open the shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Owner and PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Print it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>Printing a test page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Save as a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>Saved to {file}. Move it off this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Set up shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Set up your shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>Setting up your shop…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Start empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Tables (*.csv *.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Tax is added at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Tax number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>The PIN is how you sign in at this till.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>The money you take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>The name and address stand on every receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>The same PIN again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>This is not the same PIN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>What is your shop called?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Which shop is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Who owns it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>With tax inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Write it down or print it now, before you open the shop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>You can do this later on the Devices page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>You may do everything. Staff get names and PINs of their own later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Your recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Your shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>{label}, on every receipt. You may leave it empty.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <location filename="../../pos_app/ui/widgets/line_edit.py" />
   <location filename="../../pos_app/ui/widgets/number_edit.py" />
   <source>This is needed.</source>
   <translation>Esto hace falta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write a number like 12 or {sample}.</source>
   <translation>Escriba un número como 12 o {sample}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write a percentage like {sample}.</source>
   <translation>Escriba un porcentaje como {sample}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write a price like {sample}.</source>
   <translation>Escriba un precio como {sample}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write a whole number from 0 to {most}.</source>
   <translation>Escriba un número entero de 0 a {most}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write an amount like {sample}.</source>
   <translation>Escriba un importe como {sample}.</translation>
  </message>
 </context>
 <context>
  <name>Held</name>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Recall</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Sale</source>
   <translation>Venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Sales on hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>The open sale is put on hold meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Which sale?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keypad</name>
  <message>
   <location filename="../../pos_app/ui/widgets/keypad.py" />
   <source>Delete last digit</source>
   <translation>Borrar la última cifra</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/keypad.py" />
   <source>Keypad</source>
   <translation>Teclado numérico</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>After a sale</source>
   <translation>Después de una venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>All keys as they were</source>
   <translation>Todas las teclas como estaban</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>At the register</source>
   <translation>En la caja</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <location filename="../../pos_app/ui/widgets/key_sheet.py" />
   <source>Change keys</source>
   <translation>Cambiar teclas</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <location filename="../../pos_app/ui/widgets/key_sheet.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>Find a command or a key</source>
   <translation>Buscar una orden o una tecla</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Go to a page</source>
   <translation>Ir a una página</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/key_sheet.py" />
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Keys after a sale</source>
   <translation>Teclas después de una venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Keys for taking payment</source>
   <translation>Teclas del cobro</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Keys for the register</source>
   <translation>Teclas de la caja</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Keys of this page</source>
   <translation>Teclas de esta página</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Move</source>
   <translation>Moverse</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>New sale</source>
   <translation>Venta nueva</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/key_field.py" />
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>On its page</source>
   <translation>En su página</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>On this page</source>
   <translation>En esta página</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>One step back</source>
   <translation>Un paso atrás</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Pay</source>
   <translation>Cobrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/key_field.py" />
   <source>Press a key…</source>
   <translation>Pulse una tecla…</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <location filename="../../pos_app/ui/widgets/key_sheet.py" />
   <source>Print this sheet</source>
   <translation>Imprimir esta hoja</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Ring up</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Take the amount</source>
   <translation>Cobrar el importe</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>The sheet is saved</source>
   <translation>La hoja está guardada</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>They are yours alone, at this till. Press a key field, then the key.</source>
   <translation>Son solo suyas, en esta caja. Pulse un campo y luego la tecla.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>This sale</source>
   <translation>Esta venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Times three, then scan</source>
   <translation>Por tres, y escanear</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>While paying</source>
   <translation>Al cobrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>You can change every key.</source>
   <translation>Puede cambiar todas las teclas.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>{key} already means {title}.</source>
   <translation>{key} ya significa {title}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>{key} is needed for typing and moving. Add Ctrl or Alt, or take an F key.</source>
   <translation>{key} hace falta para escribir y moverse. Añada Ctrl o Alt, o use una tecla F.</translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>Change this line</source>
   <translation>Cambiar esta línea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Discount</source>
   <translation>Descuento</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_editing.py" />
   <source>Discount on this sale</source>
   <translation>Descuento en esta venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Percent off</source>
   <translation>Porcentaje de descuento</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>What to change</source>
   <translation>Qué cambiar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_editing.py" />
   <source>{price} each</source>
   <translation>{price} c/u</translation>
  </message>
 </context>
 <context>
  <name>Menu</name>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Developer</source>
   <translation>&amp;Desarrollo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Language</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Register</source>
   <translation>&amp;Caja</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Sale</source>
   <translation>&amp;Venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Tema</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;View</source>
   <translation>Ve&amp;r</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Back to sale</source>
   <translation>Volver a la venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Cart at the end side</source>
   <translation>Carrito al final</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Cart at the start side</source>
   <translation>Carrito al principio</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Change keys</source>
   <translation>Cambiar teclas</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Clear sale</source>
   <translation>Vaciar venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Close Duka</source>
   <translation>Cerrar Duka</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Compact tiles</source>
   <translation>Cuadros compactos</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/components.py" />
   <location filename="../../pos_app/till/menu.py" />
   <source>Components</source>
   <translation>Componentes</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/customer_window.py" />
   <source>Customer display</source>
   <translation>Pantalla del cliente</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Discount on line</source>
   <translation>Descuento en la línea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Discount on sale</source>
   <translation>Descuento en la venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Follow the system</source>
   <translation>Según el sistema</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Hold sale</source>
   <translation>Dejar venta en espera</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Jump to anything</source>
   <translation>Ir a cualquier cosa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Keys of this screen</source>
   <translation>Teclas de esta pantalla</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Large tiles</source>
   <translation>Cuadros grandes</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Lock or switch person</source>
   <translation>Bloquear o cambiar de persona</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/menu_bar.py" />
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>New sale</source>
   <translation>Venta nueva</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Normal tiles</source>
   <translation>Cuadros normales</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Note on sale</source>
   <translation>Nota en la venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>One less</source>
   <translation>Uno menos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>One more</source>
   <translation>Uno más</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Open drawer</source>
   <translation>Abrir cajón</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Pay</source>
   <translation>Cobrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Pay by card at once</source>
   <translation>Pagar con tarjeta ya</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Pay by {method}</source>
   <translation>Pagar con {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Price of line</source>
   <translation>Precio de la línea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Quantity of line</source>
   <translation>Cantidad de la línea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Recall held sale</source>
   <translation>Recuperar venta en espera</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Register for scanning</source>
   <translation>Caja para escanear</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Register with tiles</source>
   <translation>Caja con cuadros</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Remove line</source>
   <translation>Quitar línea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Scan or search</source>
   <translation>Escanear o buscar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_sounds.py" />
   <source>Sounds on or off</source>
   <translation>Sonidos activados o no</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/returns_place.py" />
   <source>Take goods back</source>
   <translation>Recibir devolución</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Tiles as the window allows</source>
   <translation>Cuadros según la ventana</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Tiles or table, for the moment</source>
   <translation>Cuadros o tabla, por ahora</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/returns_place.py" />
   <source>return refund money back exchange</source>
   <translation>devolución reembolso cambio</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>theme colours</source>
   <translation>tema colores</translation>
  </message>
 </context>
 <context>
  <name>Nav</name>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_place.py" />
   <source>Backup</source>
   <translation>Respaldo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_place.py" />
   <source>Data &amp; backup</source>
   <translation type="vanished">Datos y copias</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/devices_place.py" />
   <source>Devices</source>
   <translation>Dispositivos</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Not added</source>
   <translation>No se añadió</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Open the register to scan.</source>
   <translation>Abra la caja para escanear.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/nav.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Register</source>
   <translation>Caja</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/returns_place.py" />
   <source>Return</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/settings_place.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Shifts</source>
   <translation>Turnos</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/nav.py" />
   <source>{count} need attention</source>
   <translation>{count} requieren atención</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <location filename="../../pos_app/till/messages.py" />
   <source>Nothing new</source>
   <translation>Nada nuevo</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <location filename="../../pos_app/ui/palette_model.py" />
   <source>Actions</source>
   <translation>Acciones</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/jumping.py" />
   <source>Add to sale</source>
   <translation>Añadir a la venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Ctrl Enter</source>
   <translation>Ctrl Intro</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <location filename="../../pos_app/ui/widgets/palette_hits.py" />
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Jump to anything</source>
   <translation>Ir a cualquier cosa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Nothing is called that.</source>
   <translation>Nada se llama así.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/jumping.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/jumping.py" />
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Products, customers, documents, actions</source>
   <translation>Productos, clientes, documentos, acciones</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>actions</source>
   <translation>acciones</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>choose</source>
   <translation>elegir</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>customers</source>
   <translation>clientes</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>documents</source>
   <translation>documentos</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>move</source>
   <translation>mover</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>open</source>
   <translation>abrir</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>↑ ↓</source>
   <translation>↑ ↓</translation>
  </message>
 </context>
 <context>
  <name>Popover</name>
  <message>
   <location filename="../../pos_app/ui/widgets/popover.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>Products</name>
  <message numerus="yes">
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>%n prices changed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>%n products are archived</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>%n products are in {category}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>%n products are sold again</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>/home/shop/products.csv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>A code of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>A manager can add the first one here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor_view_model.py" />
   <source>A short code of your own is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Add a barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Add the first one, or import a list from a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>Add to the sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>And {count} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>As the barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>As they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <source>Ask a manager to change this product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Ask a manager to change this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>At most 64 visible characters, without spaces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>Barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Barcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Broken, own use, found again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>By amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>By percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Change 1 price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Change price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Change the price of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Change {count} prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Check file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Choose a file of products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Choose file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Close, go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Correct stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Create category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/products_page.py" />
   <location filename="../../pos_app/till/products_place.py" />
   <source>Create product</source>
   <translation>Crear producto</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>Filter products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>Find a product</source>
   <translation>Buscar un producto</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>From a CSV file or an Excel workbook (.xlsx).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>How far the import is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <location filename="../../pos_app/till/products_place.py" />
   <source>Import products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Import {count} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>In stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Keep stock of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Last days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Less or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Looking at the file… {rows} rows so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Low stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Lower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>More for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Net price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>New categories: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>New category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>New category…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <location filename="../../pos_app/till/products_place.py" />
   <source>New product</source>
   <translation>Producto nuevo</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>New tax rates: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>No category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>No price</source>
   <translation>Sin precio</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>No product fits what you typed and chose above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_page.py" />
   <source>No product has the code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>No products yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>None of them has a price yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Not archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <source>Not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Not tracked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Nothing has moved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_view_model.py" />
   <source>Nothing was imported. Mend the file and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Out of stock</source>
   <translation>Agotado</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Pieces per scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Price, tax included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Prices are rounded to whole cents or shillings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Raise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Remove this barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Reorder when below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Row {row}, {column}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_page.py" />
   <source>Save or discard your changes first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Scan it, or type its digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Search name, SKU or barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Sell again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Set category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Set the category of {count} products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Set the category of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Show all products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Sold by weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Supplier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>The first row names the columns: sku, name, price, tax; and, where there are any: barcode, category, cost, unit, stock, reorder level, supplier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>The last digit should be {digit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>The prices are as they were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>The product is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>The products are as they were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <source>The stock is corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>They are archived already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>They are sold already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Valid {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Worth at cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <source>You can look, not change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>needs price and cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>now, in this shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>per scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>per unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>per {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>{amount} a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>{amount} lost a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>{count} without a price stay so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>{created} new, {changed} changed, {unchanged} as they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>{file} is imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>{name} is archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_page.py" />
   <source>{name} is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>{name} is sold again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>{name}: {old} becomes {new}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>{number} left</source>
   <translation>quedan {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>{percent}% done. Selling goes on meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>{verdict} A pack: one scan adds several.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Receipt</name>
  <message>
   <location filename="../../pos_app/ui/widgets/receipt_paper.py" />
   <source>Receipt</source>
   <translation>Recibo</translation>
  </message>
 </context>
 <context>
  <name>Refusal</name>
  <message>
   <location filename="../../pos_app/platform/sealing.py" />
   <source>A piece of personal data is damaged and cannot be read. Nothing else is affected. Run pos-app verify to see whether the journal was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/domain/dated_class.py" />
   <source>A rate cannot change on a day that is over. Choose {today} or a later day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/cart.py" />
   <source>A sale holds at most {most} lines. Take the money for these, then go on.</source>
   <translation>Una venta tiene como máximo {most} líneas. Cobre estas y siga.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>Another program is using the shop's database. Nothing was saved. Close the other program, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>At most {most} can be changed at once; these are {count}.</source>
   <translation>Se pueden cambiar {most} como máximo a la vez; estos son {count}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/taking_back.py" />
   <source>Choose what comes back first.</source>
   <translation>Elija primero qué se devuelve.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/cli/imports.py" />
   <source>Duka cannot import {what} yet; products can be imported, with their stock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/cli/sell.py" />
   <source>Duka does not keep customers yet. Nothing was sold; leave the customer out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/instance.py" />
   <source>Duka is already running with this shop ({folder}) and did not take the request over. Nothing was changed. Use the running program, or close it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/lanes.py" />
   <source>Duka is closing, so this was not finished. What is done is kept; the rest is done when it is asked for again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/replay.py" />
   <source>Fact {n} of stream {stream} cannot be read ({why}). Nothing was changed. Run pos-app verify to see what is wrong with the journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>Locked after too many wrong PINs. A manager can unlock it; an owner can also sign in with the shop's recovery code.</source>
   <translation>Bloqueado tras demasiados PIN incorrectos. Un encargado puede desbloquearlo; un dueño también puede entrar con el código de recuperación de la tienda.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>No product has the code {code}.</source>
   <translation>Ningún producto tiene el código {code}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/printing.py" />
   <source>No receipt printer is set up at this till. The sale is safe; set a printer up first.</source>
   <translation>No hay impresora de recibos en esta caja. La venta está a salvo; configure primero una impresora.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/use_cases/read_shift_report.py" />
   <source>No shift has been closed at this till yet, so there is no Z report.</source>
   <translation>Aún no se ha cerrado ningún turno en esta caja, así que no hay informe Z.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/domain/shift.py" />
   <source>No shift is open at this till. Open a shift, then go on.</source>
   <translation>No hay ningún turno abierto en esta caja. Abra un turno y siga.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/storage/shops.py" />
   <source>No shop was set up here yet. Set one up first: pos-app init.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>Nobody approves for themselves. Ask another manager.</source>
   <translation>Nadie se aprueba a sí mismo. Pida a otro encargado.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/role.py" />
   <source>Nobody gives rights they do not have: "{role}" has more rights than {name}. Ask an owner to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/use_cases/change_roles.py" />
   <source>Owners have every right; that role cannot be changed. Make a role of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/store.py" />
   <source>Selling has stopped: the disk failed to confirm writes {times} times in a row. Every sale shown as paid is safe. Copy the newest backup to another computer and restore it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/domain/shift.py" />
   <source>Shift {number} is still open at this till. Close it first.</source>
   <translation>El turno {number} sigue abierto en esta caja. Ciérrelo primero.</translation>
  </message>
  <message>
   <location filename="../../pos_app/kernel/errors.py" />
   <source>Something outside the program failed.</source>
   <translation>Falló algo fuera del programa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>That approval is older than a minute. Ask a manager to approve again.</source>
   <translation>Esa aprobación tiene más de un minuto. Pida a un encargado que apruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>That approval was used already. Ask a manager to approve again.</source>
   <translation>Esa aprobación ya se usó. Pida a un encargado que apruebe de nuevo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/taxes/domain/dated_class.py" />
   <source>That is the rate that holds on {day} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/cart.py" />
   <source>That line is no longer in the sale.</source>
   <translation>Esa línea ya no está en la venta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>That name and PIN do not belong together. Try again.</source>
   <translation>Ese nombre y ese PIN no corresponden. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>That name and recovery code do not belong together. The code lets only owners in.</source>
   <translation>Ese nombre y ese código de recuperación no corresponden. El código solo deja entrar a los dueños.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/keybox.py" />
   <source>That recovery code does not open this shop. Check each letter and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>The SKU {sku} belongs to {name} already.</source>
   <translation>El SKU {sku} ya es de {name}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_reports.py" />
   <source>The X report was not printed: {why}. Check the printer, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/restore.py" />
   <source>The backup is proven, but could not be put in its place: {why}. Nothing is lost. Close other programs that use the shop's folder, then start Duka: it finishes the restore.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/backup.py" />
   <source>The backup to {file} failed: {why}. The shop's data is untouched, and so are earlier backups. Choose another disk or make room, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/restore.py" />
   <source>The backup was not restored: {why}. The shop is as it was. Mend that, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>The barcode {code} belongs to {name} already.</source>
   <translation>El código de barras {code} ya es de {name}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/drivers/transports/transport.py" />
   <source>The connection to the printer at {where} broke: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/domain/shift.py" />
   <source>The count differs by more than may be closed without a manager. Recount, or ask one.</source>
   <translation>La diferencia es mayor de lo que se puede cerrar sin encargado. Vuelva a contar o pida uno.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The database would not be safe against a power cut ({setting} is {found}). Nothing was written. Move the shop's folder to a local disk, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/cart.py" />
   <source>The discount is more than what it is taken from.</source>
   <translation>El descuento es mayor que aquello de lo que se resta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The disk did not confirm the write. Everything before it is safe; look whether what you were doing is there before you do it again. Check the disk; if this comes again, stop selling on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/ballast.py" />
   <source>The disk is full. Sales that are open can still be paid; a new one cannot be begun. Everything so far is safe. Make room on the disk (about {needed} MB), then go on.</source>
   <translation>El disco está lleno. Las ventas abiertas aún se pueden cobrar; no se puede empezar otra. Todo lo anterior está a salvo. Haga sitio en el disco (unos {needed} MB) y siga.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The disk is full. What you were doing was not saved; everything before it is safe. Make room on the disk, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/import_headings.py" />
   <source>The file has no column {missing}. Its first row must name the columns: sku, name, barcode, price, tax; these were found: {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/migrate.py" />
   <source>The file {path} is not a Duka database. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/work.py" />
   <source>The id {id} belongs to something else already. Nothing was saved; use a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/keybox.py" />
   <source>The key of this shop's data cannot be read from {path}: the file is damaged. The data is safe but locked. Put the file back from a backup of the folder, or restore a Duka backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/keybox.py" />
   <source>The key of this shop's data is missing ({path}). The data is safe but locked. Put the file back from a backup of the folder, or restore a Duka backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/keybox.py" />
   <source>The key that opens this shop's data is not on this computer. The data is safe but locked. Unlock it with the recovery code that was printed when the shop was set up: pos-app doctor --unlock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/pricing/domain/embedded.py" />
   <source>The label of {name} gives a price in {label}; this shop sells in {shop}.</source>
   <translation>La etiqueta de {name} da un precio en {label}; esta tienda vende en {shop}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/drivers/transports/transport.py" />
   <source>The print queue {where} is stopped: {why}. Nothing was sent to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/drivers/transports/transport.py" />
   <source>The printer at {where} cannot be reached: {why}. Nothing was sent to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/sales_papers.py" />
   <source>The receipt was not saved in {folder}: {why}. The sale itself is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/hand_over.py" />
   <source>The running program ended before it answered. What it had confirmed is safe; the rest may or may not have been done. Look at pos-app sales before you repeat it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The shop's database cannot be opened: the key does not fit, or the file is damaged. Nothing was changed. Restore the newest backup, or ask for help with: pos-app doctor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The shop's database is damaged ({detail}). Nothing more was written. Run pos-app verify to see what is affected, then restore the newest backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The shop's database is not there ({path}). Nothing was changed. If its disk is not connected, connect it and try again; otherwise restore the newest backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The shop's folder cannot be written to. Nothing was saved; what is there is safe. Check the disk and the folder's permissions, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/disk.py" />
   <source>The shop's folder {folder} is on a network share ({kind}). A share does not keep the promises a database needs, so nothing was opened. Move the folder to a disk of this computer, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/cli/printing.py" />
   <source>The test page was not printed: {why}. Check the printer, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/set_up.py" />
   <source>There is a shop in {folder} already. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/staff.py" />
   <source>There is already a user named "{name}". Choose another name, such as one with a letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/cli/desktop.py" />
   <source>There is no display to open Duka's window on. Nothing was changed. Start Duka on the computer's own screen, or use the commands: pos-app --help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/find_sale.py" />
   <source>There is no receipt "{number}" at this till. Check the number on the paper.</source>
   <translation>No hay ningún recibo «{number}» en esta caja. Compruebe el número en el papel.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/staff.py" />
   <source>There is no role "{role}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/composition.py" />
   <source>There is no shop in {folder}. Set one up with: pos-app init.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/domain/dated_class.py" />
   <source>There is no such tax class. The list may have changed: open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/staff.py" />
   <source>There is no such user. The list may have changed: open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/domain/shift.py" />
   <source>There is not that much cash in the drawer.</source>
   <translation>No hay tanto efectivo en el cajón.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/complete_sale.py" />
   <source>There is nothing to sell yet. Scan or choose a product first.</source>
   <translation>Aún no hay nada que vender. Escanee o elija primero un producto.</translation>
  </message>
  <message>
   <location filename="../../pos_app/kernel/errors.py" />
   <source>This cannot be done.</source>
   <translation>Esto no se puede hacer.</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/domain/barcode.py" />
   <source>This code is {what}, not a product: {code}</source>
   <translation>Este código es {what}, no un producto: {code}</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/drivers/transports/transport.py" />
   <source>This computer does not let you use {where}. {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>This computer's database library ({found}) has a fault that can damage data. Nothing was opened. Install Duka again; it needs {needed} or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/domain/spool_rules.py" />
   <source>This has already ended: {state}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/domain/spool_rules.py" />
   <source>This is being printed right now. Wait until it ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>This is more than was approved. Ask a manager to approve the new amount.</source>
   <translation>Es más de lo aprobado. Pida a un encargado que apruebe el nuevo importe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>This needs an approval of its own. Ask a manager to approve it.</source>
   <translation>Esto necesita su propia aprobación. Pida a un encargado que lo apruebe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/sealing.py" />
   <source>This person's data was erased. Enter them as somebody new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/complete_sale.py" />
   <source>This sale is in the books already, as {number}, with other goods or payments. Nothing was added to it. Begin a new sale for what is missing.</source>
   <translation>Esta venta ya está en los libros, como {number}, con otros artículos o pagos. No se le añadió nada. Empiece una venta nueva para lo que falta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/migrate.py" />
   <source>This shop's data was written by a newer Duka (data version {found}, this program knows {known}). Nothing was changed. Install the newer program, or restore an older backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/journal.py" />
   <source>This shop's journal holds what only a newer Duka can read ({what}). Nothing was changed. Install the newer program, or restore an older backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>Too many wrong PINs. Wait {seconds} seconds, then try again.</source>
   <translation>Demasiados PIN incorrectos. Espere {seconds} segundos e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/payments/domain/settlement.py" />
   <source>{amount} {currency} in cash cannot be right. Type what was handed over.</source>
   <translation>{amount} {currency} en efectivo no puede ser. Escriba lo que se entregó.</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/domain/gtin.py" />
   <source>{code} was read or typed wrongly: its check digit should be {expected}.</source>
   <translation>{code} se leyó o se escribió mal: su dígito de control debería ser {expected}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/drivers/table_file.py" />
   <source>{file} cannot be imported: {why}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/drivers/table_file.py" />
   <source>{file} cannot be read: {why}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/use_cases/apply_import.py" />
   <source>{file} could not be finished: row {row}: {problem} {done} rows were imported before. Mend the row and import the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/drivers/table_file.py" />
   <source>{file} is broken at line {line}: {why}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/backup_file.py" />
   <source>{file} is not a whole Duka backup ({why}). Nothing was changed. Try another backup, or copy this one again from where it came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/import_report.py" />
   <source>{file} was not imported: {count} problems. {first} Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/ui/commands.py" />
   <source>{key} already means {title}.</source>
   <translation>{key} ya significa {title}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/commands.py" />
   <source>{key} is needed for typing and moving. Add Ctrl or Alt, or take an F key.</source>
   <translation>{key} hace falta para escribir y moverse. Añada Ctrl o Alt, o use una tecla F.</translation>
  </message>
  <message>
   <location filename="../../pos_app/payments/domain/settlement.py" />
   <source>{kind} would take {amount} {currency} more than is due. Only cash gives change.</source>
   <translation>{kind} cobraría {amount} {currency} de más. Solo el efectivo da cambio.</translation>
  </message>
  <message>
   <location filename="../../pos_app/payments/domain/settlement.py" />
   <source>{missing} {currency} is still to be paid.</source>
   <translation>Faltan {missing} {currency} por pagar.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/actor.py" />
   <source>{name} ({role}) is not allowed to do this: the right to {right} is missing. A manager can approve it.</source>
   <translation>{name} ({role}) no puede hacer esto: falta el permiso {right}. Un encargado puede aprobarlo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>{name} ({role}) may not approve this: the right to {right} is missing.</source>
   <translation>{name} ({role}) no puede aprobar esto: falta el permiso {right}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>{name} cannot work here any more. Sign in as somebody else.</source>
   <translation>{name} ya no puede trabajar aquí. Entre con otro nombre.</translation>
  </message>
  <message>
   <location filename="../../pos_app/pricing/domain/quote.py" />
   <source>{name} has no price yet. Give it one in Products, or type the price.</source>
   <translation>{name} aún no tiene precio. Póngale uno en Productos o escriba el precio.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/item_of.py" />
   <source>{name} has the tax class {tax_class}, which this shop does not have today.</source>
   <translation>{name} tiene la clase de impuesto {tax_class}, que esta tienda no tiene hoy.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>{name} is archived and is not sold any more. It can be taken back in Products.</source>
   <translation>{name} está archivado y ya no se vende. Se puede recuperar en Productos.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>{name} is in a category that does not exist.</source>
   <translation>{name} está en una categoría que no existe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>{name} is in the tax class {tax_class}, which does not exist.</source>
   <translation>{name} está en la clase de impuesto {tax_class}, que no existe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>{name} is made of a product that the catalogue does not have, or of itself.</source>
   <translation>{name} se compone de un producto que no está en el catálogo, o de sí mismo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/pricing/domain/embedded.py" />
   <source>{name} is sold per {unit}, but the code gives {measured}. Check the product's unit.</source>
   <translation>{name} se vende por {unit}, pero el código da {measured}. Revise la unidad del producto.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/staff.py" />
   <source>{name} is the last owner. Make somebody else an owner first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/taking_back.py" />
   <source>{name} was sold {sold} times on {number}, and {returned} came back already: {left} can still come back.</source>
   <translation>{name} se vendió {sold} veces en {number}, y {returned} ya volvieron: {left} aún pueden volver.</translation>
  </message>
  <message>
   <location filename="../../pos_app/pricing/use_cases/quote_scan.py" />
   <source>{name} was to be used by {use_by}. It must not be sold.</source>
   <translation>{name} caducó el {use_by}. No se debe vender.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/price_change.py" />
   <source>{name} would cost less than nothing. Nothing was changed. Take less off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/find_sale.py" />
   <source>{number} is not a sale, so it cannot be taken back.</source>
   <translation>{number} no es una venta, así que no se puede devolver.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/return_goods.py" />
   <source>{number} was not paid with that much {kind}. Give the money back as it was paid, or ask a manager.</source>
   <translation>{number} no se pagó con tanto {kind}. Devuelva el dinero como se pagó, o pregunte a un encargado.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/void_sale.py" />
   <source>{number} was sold in another shift. Take it back as a return.</source>
   <translation>{number} se vendió en otro turno. Recíbalo como devolución.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/void_sale.py" />
   <source>{number} was voided or goods of it came back already, so it cannot be voided.</source>
   <translation>{number} se anuló o ya se devolvieron artículos, así que no se puede anular.</translation>
  </message>
  <message>
   <location filename="../../pos_app/kernel/errors.py" />
   <source>{what} is not valid: {why}</source>
   <translation>{what} no es válido: {why}</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/cli/run.py" />
   <source>{what}. What was recorded before is safe. Check the file or the disk, then look again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/cli/parser.py" />
   <source>{why} Try: {program} --help.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <location filename="../../pos_app/selling/screens/register_words.py" />
   <source>Barcode {code} isn’t in the catalogue</source>
   <translation>El código {code} no está en el catálogo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Categories</source>
   <translation>Categorías</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/hit_list.py" />
   <source>Enter adds the first · 3* before the name adds three</source>
   <translation>Intro añade el primero · 3* antes del nombre añade tres</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Favourites</source>
   <translation>Favoritos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_words.py" />
   <source>Left out: {names}</source>
   <translation>Omitidos: {names}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Multiply with 3*</source>
   <translation>Multiplicar con 3*</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Not in the catalogue</source>
   <translation>No está en el catálogo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/hit_list.py" />
   <source>Nothing is called “{words}”</source>
   <translation>Nada se llama «{words}»</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_words.py" />
   <source>Nothing was added. Scan again, or find it by its name.</source>
   <translation>No se añadió nada. Escanee de nuevo o búsquelo por su nombre.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Price typed</source>
   <translation>Precio escrito</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/hit_list.py" />
   <source>Products found</source>
   <translation>Productos encontrados</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Recall</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_screen.py" />
   <source>Register</source>
   <translation>Caja</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Restored what you were doing at {time}</source>
   <translation>Se recuperó lo que hacía a las {time}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Sale cleared, {items}</source>
   <translation>Venta vaciada, {items}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Sale on hold</source>
   <translation>Venta en espera</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Scan a barcode, or type a name or SKU</source>
   <translation>Escanee un código o escriba un nombre o SKU</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Scan next item</source>
   <translation>Escanee el siguiente artículo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_words.py" />
   <source>These cannot be sold as they were. The rest is in the cart.</source>
   <translation>Estos no se pueden vender como estaban. El resto está en el carrito.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>{name} added · {count} in cart</source>
   <translation>{name} añadido · {count} en el carrito</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>{name} removed</source>
   <translation>{name} quitado</translation>
  </message>
 </context>
 <context>
  <name>Return</name>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>All of {number} came back already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Another sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>As they paid. Give it back on the terminal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>As they paid. Hand over a new voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>As they paid. Send it to their phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>As they paid. The drawer opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Back in stock: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Back to the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Came back already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Cash from the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Changed mind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Find the sale, then tick what comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Give back: {way}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Give it back by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Goods taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>No receipt printer</source>
   <translation>Sin impresora de recibos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Not paid so: a manager decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Nothing to give back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Nothing was sold lately</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_reason.py" />
   <source>Other reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Other…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Past date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Printing the receipt of the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_reason.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Refund {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Return</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Return {number} of sale {original}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Rounding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Sale found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Sale {number}</source>
   <translation>Venta {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_lines.py" />
   <source>Say why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Scan a receipt, or type its number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Scan the receipt, or type its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Sold lately</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Sold {number} × {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Tax in refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>The drawer opens</source>
   <translation>El cajón se abre</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>The return is saved; its receipt can be printed later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Tick what comes back first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Tick what comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_reason.py" />
   <source>Too small, opened, ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Wrong item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>{number} returnable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>{number} was voided</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Add, change and archive products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Approve what others may not do alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Bring a backup back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Cancel a finished sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Change a price while selling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Change prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Change taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Change the shop and its settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Check that the books are whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Correct stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Count stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Count the drawer and close the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Drawer and shifts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Give discounts over their limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Give discounts up to their limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Looking back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Make backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Open a shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Open the drawer without a sale</source>
   <translation>Abrir el cajón sin venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Print a receipt again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Products and stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Running the shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>See products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>See reports and profits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>See sales that were made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>See what the drawer must hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Sell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Selling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Set up printers and scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Take cash out or put cash in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Take goods back and pay out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Take people on, give roles and PINs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <location filename="../../pos_app/identity/screens/people.py" />
   <source>Cashier</source>
   <translation>Cajero</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/people.py" />
   <source>Manager</source>
   <translation>Encargado</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/people.py" />
   <source>Owner</source>
   <translation>Dueño</translation>
  </message>
 </context>
 <context>
  <name>Safety</name>
  <message numerus="yes">
   <location filename="../../pos_app/till/safety_place.py" />
   <source>%n example products are out of the range</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>A USB stick or another computer’s folder. It is remembered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>All is well: {count} records prove themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Another folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Back up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_place.py" />
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_view_model.py" />
   <source>Backed up and verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Backed up {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Backing up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Backup</source>
   <translation>Respaldo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>Before an update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Check now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Checked {seen} of {total}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Data &amp; backup</source>
   <translation>Datos y copias</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>End of a shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>Every hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Every record, every sum and the file itself are proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Everything runs while you sell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>From a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Have your recovery code?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Is everything in order?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>It was shown once, when the shop was set up. On another computer a backup opens only with it. Keep it on paper, away from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Keep the shop as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>Made by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Only for a backup from another computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Put a backup back?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Put back and restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Put this back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_place.py" />
   <source>Take the example products out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>The shop goes back to {moment} ({age}). About {lost} records made since then, sales among them, will no longer be in it. The shop as it is now is kept aside in its folder. Duka closes for a moment and opens again; new receipts get a new series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>The shop’s data is in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>There is no backup yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>There is none yet. The first is made when a shift is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>This is not a whole Duka backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>This is not as it must be. Make a backup, then ask for help:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Where does the backup go?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>fact {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>{count} days ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>{count} hours ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>{count} minutes ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>{size} MB</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sales</name>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>%n items</source>
   <translation>
    <numerusform>%n artículo</numerusform>
    <numerusform>%n artículos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>%n receipts may not have printed</source>
   <translation>
    <numerusform>%n recibo quizá no se imprimió</numerusform>
    <numerusform>%n recibos quizá no se imprimieron</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>%n receipts wait to be printed</source>
   <translation>
    <numerusform>%n recibo espera impresión</numerusform>
    <numerusform>%n recibos esperan impresión</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>All days</source>
   <translation>Todos los días</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Choose a sale to see its receipt.</source>
   <translation>Elija una venta para ver su recibo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Choose other days, or look at all of them.</source>
   <translation>Elija otros días, o véalos todos.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Clear search and filters</source>
   <translation>Borrar búsqueda y filtros</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Did it print?</source>
   <translation>¿Se imprimió?</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Each sale of this till is listed here with its receipt.</source>
   <translation>Aquí aparece cada venta de esta caja con su recibo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Find a sale</source>
   <translation>Buscar una venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>From {number}</source>
   <translation>De {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <location filename="../../pos_app/till/sales_place.py" />
   <source>It is marked as copy {copy}.</source>
   <translation>Está marcado como copia {copy}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>It printed</source>
   <translation>Se imprimió</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>It stays in the list, marked as voided.</source>
   <translation>Queda en la lista, marcada como anulada.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Items</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Keep sale</source>
   <translation>Conservar venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>Look</source>
   <translation>Ver</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Looking back: {day}</source>
   <translation>Mirando atrás: {day}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>No items</source>
   <translation>Sin artículos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>No receipt chosen</source>
   <translation>Ningún recibo elegido</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>No receipt printer</source>
   <translation>Sin impresora de recibos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>No receipt printer is set up at this till.</source>
   <translation>No hay impresora de recibos en esta caja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>No sale of these days fits what you look for.</source>
   <translation>Ninguna venta de estos días coincide con lo que busca.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>No sales on these days</source>
   <translation>Sin ventas en estos días</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>No sales yet</source>
   <translation>Aún no hay ventas</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>Nobody knows whether the paper came out.</source>
   <translation>Nadie sabe si salió el papel.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>Not needed</source>
   <translation>No hace falta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Not printed</source>
   <translation>Sin imprimir</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Not sure it printed</source>
   <translation>No es seguro que se imprimiera</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Nothing to pay</source>
   <translation>Nada que pagar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Nothing was sold yet</source>
   <translation>Aún no se vendió nada</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Number, item, payment code or amount</source>
   <translation>Número, artículo, código de pago o importe</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Paid</source>
   <translation>Pagado</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Part returned</source>
   <translation>Devuelto en parte</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Pick a day</source>
   <translation>Elegir un día</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Print again</source>
   <translation>Imprimir de nuevo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Print last receipt</source>
   <translation>Imprimir último recibo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Print this receipt</source>
   <translation>Imprimir este recibo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Print this receipt again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Printing the last receipt</source>
   <translation>Imprimiendo el último recibo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Printing the receipt of {number}</source>
   <translation>Imprimiendo el recibo de {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Receipt saved as {name}</source>
   <translation>Recibo guardado como {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Return</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Return {number}</source>
   <translation>Devolución {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Returned</source>
   <translation>Devuelto</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Returns</source>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Returns and voids</source>
   <translation>Devoluciones y anulaciones</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Rung up twice</source>
   <translation>Registrado dos veces</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Sale</source>
   <translation>Venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Sale {number}</source>
   <translation>Venta {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Sale {number} is voided</source>
   <translation>La venta {number} está anulada</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Save receipt as PDF</source>
   <translation>Guardar recibo como PDF</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Save the receipt as a PDF file</source>
   <translation>Guardar el recibo como archivo PDF</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Say why first.</source>
   <translation>Diga primero por qué.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Search all days</source>
   <translation>Buscar en todos los días</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Search sales</source>
   <translation>Buscar ventas</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Set one up under Devices.</source>
   <translation>Configure una en Dispositivos.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Show all days</source>
   <translation>Ver todos los días</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Sold</source>
   <translation>Vendido</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Stays in the shop</source>
   <translation>Se queda en la tienda</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>They are from earlier. New receipts print at once.</source>
   <translation>Son de antes. Los recibos nuevos se imprimen enseguida.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <source>They are from earlier; whoever is next might take them along.</source>
   <translation>Son de antes; el siguiente cliente podría llevárselos.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>This goes back as it was paid: {paid}. The goods go back into stock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Void</source>
   <translation>Anular</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Void sale</source>
   <translation>Anular venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Void sale {number}?</source>
   <translation>¿Anular la venta {number}?</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Void {amount}</source>
   <translation>Anular {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Void {number}</source>
   <translation>Anulación {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Voided</source>
   <translation>Anulado</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Voids</source>
   <translation>Anulaciones</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Waiting to print</source>
   <translation>Esperando impresión</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>{amount} goes back as it was paid.</source>
   <translation>{amount} se devuelve como se pagó.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>{amount} goes back as it was paid: {paid}. The goods go back into stock.</source>
   <translation type="vanished">{amount} se devuelve como se pagó: {paid}. Los artículos vuelven a existencias.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>{first} – {last}</source>
   <translation>{first} – {last}</translation>
  </message>
 </context>
 <context>
  <name>Selling</name>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>Add to this sale</source>
   <translation>Añadir a esta venta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>Nothing was added. Scan it again.</source>
   <translation>No se añadió nada. Escanéelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>That scan was not read whole</source>
   <translation>Ese escaneo no se leyó entero</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>The payment goes on.</source>
   <translation>El cobro sigue.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>{code} was scanned</source>
   <translation>Se escaneó {code}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>{name} was chosen</source>
   <translation>Se eligió {name}</translation>
  </message>
 </context>
 <context>
  <name>Setting</name>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/settings.py" />
   <source>A drawer that is short or over by more is closed with a manager's approval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>A second screen that shows the customer basket, total and change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/settings.py" />
   <source>Any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>As the window allows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>As the window allows, large, normal, or compact without pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Compact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Customer display</source>
   <translation>Pantalla del cliente</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Favourites</source>
   <translation>Favoritos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>How loud added, problem and paid are heard. All three can be seen as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/settings.py" />
   <source>Largest difference without a manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/settings.py" />
   <source>Lock the till when nobody uses it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/settings.py" />
   <source>Minutes without a key, a scan or a tap until the till asks for a PIN. 0: never.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/settings.py" />
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Printer profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Receipt printer</source>
   <translation>Impresora de recibos</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Register</source>
   <translation>Caja</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Scanner begins with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Scanner ends with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Scanning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Serial scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Side of the cart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Size of the tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Sounds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/documents/settings.py" />
   <source>Thanks, opening hours, how goods are returned. Empty: nothing is printed there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>The key a keyboard scanner was programmed to type before each code. Empty: it is told from a typist by its pace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>The products on the first page of tiles: their SKUs with spaces between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Tiles</source>
   <translation>Cuadros</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Tiles to tap beside the cart, or the cart as a table for shops that scan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>What a keyboard scanner types after each code: Enter or Tab, or nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>What the printer can do: paper width, code pages, cutter, codes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Where a scanner on a serial line is: /dev/ttyACM0 or COM4. Empty: there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Where it is: tcp:192.168.1.50:9100, usb:/dev/usb/lp0, serial:/dev/ttyUSB0, cups:QUEUE or file:FOLDER. Empty: no printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Where one ends reading a line, or where one starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/documents/settings.py" />
   <source>Words at the end of receipts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/settings.py" />
   <source>minutes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_screen.py" />
   <source>All changes saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>As the tax office gave it. Empty: receipts have none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>Ask somebody who may change people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>At the top of every receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Below the name on receipts, each line as you write it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Bigger rows and buttons for finger use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Choose one of those offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Customers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Darker text and clearer edges, in both themes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Devices</source>
   <translation>Dispositivos</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>End of the business day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Everything grows together, from {least}% to {most}%. Now {now}%.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_screen.py" />
   <location filename="../../pos_app/till/settings_place.py" />
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Finish the payment at the register first, then choose again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Follow the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>It is on or off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Light, dark, colours, as the computer is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Locking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Look</source>
   <translation type="vanished">Ver</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Look &amp; language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_screen.py" />
   <source>No setting is called “{words}”. Try another word, such as tax or printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>Not for your role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Of the window, for everybody at this till. Receipts keep theirs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Payments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>People &amp; roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>People are not for your role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>People or roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Prices on the shelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Receipts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Reduce motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Register</source>
   <translation>Caja</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>Roles and rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Set when the shop was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_screen.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/settings_place.py" />
   <source>Settings…</source>
   <translation>Ajustes…</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Shifts</source>
   <translation>Turnos</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Stronger contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Sync &amp; backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Tax added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Tax included</source>
   <translation>Impuesto incluido</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Tax number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/taxes_part.py" />
   <source>Tax rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/taxes_part.py" />
   <source>Taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Text and controls size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>This was set when the shop was made and stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Touch spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Turn off slides and flashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>What is sold before this hour belongs to the day before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Write a percentage from 0 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Write a whole number from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Write one line of at most {most} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/declared_part.py" />
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Your role does not allow you to change this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/taxes_part.py" />
   <source>{count} classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/taxes_part.py" />
   <source>{count}, usually {rate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>{explanation} 0: {zero}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>{people} people, {roles} roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_view_model.py" />
   <source>{why} It stays as it was: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>{why}. It stays as it was.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Discard changes</source>
   <translation>Descartar cambios</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Discard your changes?</source>
   <translation>¿Descartar sus cambios?</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Keep editing</source>
   <translation>Seguir editando</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Unsaved changes</source>
   <translation>Cambios sin guardar</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>What you changed here has not been saved.</source>
   <translation>Lo que cambió aquí no se ha guardado.</translation>
  </message>
 </context>
 <context>
  <name>Shift</name>
  <message numerus="yes">
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>%n payments</source>
   <translation>
    <numerusform>%n pago</numerusform>
    <numerusform>%n pagos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_dialog.py" />
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_gate.py" />
   <source>Ask for one to be opened.</source>
   <translation>Pida que se abra uno.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>Card</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Cards and vouchers</source>
   <translation>Tarjetas y vales</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Cash in</source>
   <translation>Entrada</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Cash in or out</source>
   <translation>Entrada o salida</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Cash in the drawer</source>
   <translation>Efectivo en el cajón</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Cash in the drawer now</source>
   <translation>Efectivo en el cajón ahora</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Cash out</source>
   <translation>Salida</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <source>Cash that goes from the drawer to the safe.</source>
   <translation>Efectivo que va del cajón a la caja fuerte.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <source>Cash that goes into the drawer without a sale.</source>
   <translation>Efectivo que entra en el cajón sin venta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <source>Cash that leaves the drawer without a sale.</source>
   <translation>Efectivo que sale del cajón sin venta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Check cards and vouchers</source>
   <translation>Comprobar tarjetas y vales</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Close shift</source>
   <translation>Cerrar turno</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Close shift #{number}</source>
   <translation>Cerrar turno n.º {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Close shift {number}?</source>
   <translation>¿Cerrar el turno {number}?</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Coins</source>
   <translation>Monedas</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Count by notes and coins</source>
   <translation>Contar billetes y monedas</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Count notes and coins before the first sale. A wrong float shows at the end.</source>
   <translation>Cuente billetes y monedas antes de la primera venta. Un fondo equivocado se nota al final.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <source>Count the float before the first sale.</source>
   <translation>Cuente el fondo antes de la primera venta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <source>Count the float before the first sale. Last shift: {left}.</source>
   <translation>Cuente el fondo antes de la primera venta. Último turno: {left}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Counted</source>
   <translation>Contado</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <source>Differs</source>
   <translation>Difiere</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Each shift is listed here with its Z report once it is closed.</source>
   <translation>Cada turno aparece aquí con su informe Z cuando se cierra.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Earlier shifts</source>
   <translation>Turnos anteriores</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Expected in drawer</source>
   <translation>Esperado en el cajón</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Expected {expected}.</source>
   <translation>Esperado: {expected}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Expected {expected}. Recount, or say why.</source>
   <translation>Esperado: {expected}. Vuelva a contar o diga por qué.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_view_model.py" />
   <source>It is marked as copy {copy}.</source>
   <translation>Está marcado como copia {copy}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>It is there when you come back to Shifts.</source>
   <translation>Estará ahí cuando vuelva a Turnos.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Just look around</source>
   <translation>Solo mirar</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Keep counting</source>
   <translation>Seguir contando</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Keep the Z report</source>
   <translation>Conservar el informe Z</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Matches</source>
   <translation>Coincide</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>Mobile money</source>
   <translation>Dinero móvil</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Next: check cards</source>
   <translation>Siguiente: tarjetas</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Next: close</source>
   <translation>Siguiente: cerrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_papers.py" />
   <source>No receipt printer</source>
   <translation>Sin impresora de recibos</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>No receipt printer is set up at this till.</source>
   <translation>No hay impresora de recibos en esta caja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <location filename="../../pos_app/till/shift_gate.py" />
   <source>No shift is open</source>
   <translation>No hay turno abierto</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>No shift was closed yet</source>
   <translation>Aún no se cerró ningún turno</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Not checked</source>
   <translation>Sin comprobar</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Note for the manager</source>
   <translation>Nota para el encargado</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Notes</source>
   <translation>Billetes</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Nothing can be added to it afterwards. Held sales stay.</source>
   <translation>Después no se le puede añadir nada. Las ventas en espera se quedan.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Open since {day} {time} · {name}</source>
   <translation>Abierto desde {day} {time} · {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Opened and closed by</source>
   <translation>Abierto y cerrado por</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Opening float</source>
   <translation>Fondo inicial</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Paid by</source>
   <translation>Pagado con</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Print X report</source>
   <translation>Imprimir informe X</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Print again</source>
   <translation>Imprimir de nuevo</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Print the Z report</source>
   <translation>Imprimir el informe Z</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_view_model.py" />
   <source>Printing the Z report of shift {number}</source>
   <translation>Imprimiendo el informe Z del turno {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Ready to close</source>
   <translation>Listo para cerrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_dialog.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Recorded</source>
   <translation>Registrado</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <source>Safe drop</source>
   <translation>A caja fuerte</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Sales in cash</source>
   <translation>Ventas en efectivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Same</source>
   <translation>Igual</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Save and finish later</source>
   <translation>Guardar y terminar después</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_papers.py" />
   <source>Set one up under Devices.</source>
   <translation>Configure una en Dispositivos.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Shift</source>
   <translation>Turno</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Shift #{number}</source>
   <translation>Turno n.º {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Shift {number} is closed</source>
   <translation>El turno {number} está cerrado</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_gate.py" />
   <source>Shift {number} is open</source>
   <translation>El turno {number} está abierto</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Shifts</source>
   <translation>Turnos</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Start one to sell. Its figures and its count are found here.</source>
   <translation>Empiece uno para vender. Sus cifras y su recuento están aquí.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Start shift</source>
   <translation>Empezar turno</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Terminal says</source>
   <translation>El terminal dice</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_papers.py" />
   <source>The X report is printed</source>
   <translation>El informe X está impreso</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>The Z report is kept. Nothing can be added afterwards.</source>
   <translation>El informe Z se conserva. Después no se puede añadir nada.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>The Z report is printed and kept. Nothing can be added afterwards.</source>
   <translation>El informe Z se imprime y se conserva. Después no se puede añadir nada.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <source>The count differs by more than may be closed without a manager.</source>
   <translation>La diferencia es mayor de lo que se puede cerrar sin encargado.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>The count is saved</source>
   <translation>El recuento está guardado</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>The count matches</source>
   <translation>El recuento coincide</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>To the safe</source>
   <translation>A la caja fuerte</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Type the amount</source>
   <translation>Escribir el importe</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/count_card.py" />
   <source>Value</source>
   <translation type="vanished">Valor</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>Voucher</source>
   <translation>Vale</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <source>Welcome, {name}. Start a shift</source>
   <translation>Bienvenido, {name}. Empiece un turno</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>What the drawer must hold is compared when you close the shift.</source>
   <translation>Lo que debe haber en el cajón se compara al cerrar el turno.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>What the terminal says for {name}</source>
   <translation>Lo que dice el terminal de {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>X report</source>
   <translation>Informe X</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <source>You counted {counted}.</source>
   <translation>Ha contado {counted}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <source>You counted {counted}. {difference}.</source>
   <translation>Ha contado {counted}. {difference}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>{amount} over</source>
   <translation>sobran {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>{amount} short</source>
   <translation>faltan {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>{name}: terminal {said}</source>
   <translation>{name}: terminal {said}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>{name}: terminal {said}, recorded {recorded}</source>
   <translation>{name}: terminal {said}, registrado {recorded}</translation>
  </message>
 </context>
 <context>
  <name>SignIn</name>
  <message numerus="yes">
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>%n digits typed</source>
   <translation>
    <numerusform>%n cifra escrita</numerusform>
    <numerusform>%n cifras escritas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>A moment</source>
   <translation>Un momento</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Close Duka</source>
   <translation>Cerrar Duka</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>Enter your PIN</source>
   <translation>Introduzca su PIN</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>Enter your PIN first</source>
   <translation>Introduzca primero su PIN</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Find a name</source>
   <translation>Buscar un nombre</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>Hello, {name}</source>
   <translation>Hola, {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>Opening the shop…</source>
   <translation>Abriendo la tienda…</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Sign in</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Switch language</source>
   <translation>Cambiar idioma</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Tap your name, then enter your PIN.</source>
   <translation>Toque su nombre e introduzca su PIN.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_entry.py" />
   <source>That PIN is not right. Try again.</source>
   <translation>Ese PIN no es correcto. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Who’s on the till?</source>
   <translation>¿Quién está en la caja?</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>No open shift</source>
   <translation>Sin turno abierto</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>No printer</source>
   <translation>Sin impresora</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>No receipt printer is set up at this till.</source>
   <translation>No hay impresora de recibos en esta caja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Not connected</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: cover open</source>
   <translation>Impresora: tapa abierta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: cutter stuck</source>
   <translation>Impresora: cortador atascado</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: error</source>
   <translation>Impresora: error</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: no answer</source>
   <translation>Impresora: no responde</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: no paper</source>
   <translation>Impresora: sin papel</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Receipt printer</source>
   <translation>Impresora de recibos</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Receipts wait and print as soon as the printer can.</source>
   <translation>Los recibos esperan y se imprimen en cuanto la impresora pueda.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Shift #{number} · {hours} h {minutes} m</source>
   <translation>Turno n.º {number} · {hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Start a shift to sell.</source>
   <translation>Empiece un turno para vender.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/status_bar.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>This till works by itself. Everything is saved here.</source>
   <translation>Esta caja trabaja sola. Todo se guarda aquí.</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <location filename="../../pos_app/ui/widgets/stepper.py" />
   <source>One less</source>
   <translation>Uno menos</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/stepper.py" />
   <source>One more</source>
   <translation>Uno más</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/stepper.py" />
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
 </context>
 <context>
  <name>Steps</name>
  <message>
   <location filename="../../pos_app/ui/widgets/step_strip.py" />
   <source>All {count} steps done</source>
   <translation>Los {count} pasos están hechos</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/step_strip.py" />
   <source>Step {now} of {count}: {title}</source>
   <translation>Paso {now} de {count}: {title}</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>As it was</source>
   <translation>Como estaba</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/skeleton.py" />
   <source>Loading</source>
   <translation>Cargando</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>Page before</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>Page {page} of {pages}</source>
   <translation>Página {page} de {pages}</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>Sorted by {column}</source>
   <translation>Ordenado por {column}</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>Turn the order round</source>
   <translation>Invertir el orden</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/bulk_bar.py" />
   <source>Untick all</source>
   <translation>Desmarcar todo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/bulk_bar.py" />
   <source>What to do with the ticked rows</source>
   <translation>Qué hacer con las filas marcadas</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>{column} further back</source>
   <translation>{column} más atrás</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>{column} further forward</source>
   <translation>{column} más adelante</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/bulk_bar.py" />
   <source>{count} selected</source>
   <translation>{count} seleccionados</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>{first}–{last} of {total}</source>
   <translation>{first}–{last} de {total}</translation>
  </message>
 </context>
 <context>
  <name>Taxes</name>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Change rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>From the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Holds from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Left for you, then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Left for you, today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Letter {letter} on the receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>New rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>No tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>One piece priced at {price}, on a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Prices on the shelf contain their tax.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Rate today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Rates over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Sales that were made before keep their tax.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>Since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Tax classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Tax from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Tax is added to the prices on the shelf.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Tax today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>That day is over. Choose {today} or a later day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>That rate holds on that day already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>The customer pays then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>The customer pays today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Your role does not allow you to change taxes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>{amount} per unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>{letter} · the usual one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>{rate} from {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tender</name>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>By {method}</source>
   <translation>Con {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Card</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Cash</source>
   <translation>Efectivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Cash received</source>
   <translation>Efectivo recibido</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/quick_pad.py" />
   <source>Change {amount}</source>
   <translation>Cambio {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Code of the payment</source>
   <translation>Código del pago</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Drawer</source>
   <translation>Cajón</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/quick_pad.py" />
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Exact</source>
   <translation>Exacto</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/reference_pad.py" />
   <source>It stands on the receipt; it may stay empty.</source>
   <translation>Figura en el recibo; puede quedar vacía.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Left to pay</source>
   <translation>Queda por pagar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Mobile money</source>
   <translation>Dinero móvil</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Number of the voucher</source>
   <translation>Número del vale</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Number on the terminal’s slip</source>
   <translation>Número del comprobante del terminal</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>On the terminal</source>
   <translation>En el terminal</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Open drawer</source>
   <translation>Abrir cajón</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/paid_parts.py" />
   <source>Paid so far</source>
   <translation>Pagado hasta ahora</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Record {amount}, {method}</source>
   <translation>Registrar {amount}, {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/reference_pad.py" />
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Scan or type</source>
   <translation>Escanear o escribir</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Split payment</source>
   <translation>Pago dividido</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Still to pay</source>
   <translation>Aún por pagar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/reference_pad.py" />
   <source>Take it by {method}</source>
   <translation>Cobrar con {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Take payment</source>
   <translation>Cobro</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/reference_pad.py" />
   <source>Take the money first, then record it here. Less than all splits the sale.</source>
   <translation>Cobre primero y regístrelo aquí. Menos que todo divide el pago.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Take {amount} cash</source>
   <translation>Cobrar {amount} en efectivo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/paid_parts.py" />
   <source>Take {method} back</source>
   <translation>Quitar {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>To pay</source>
   <translation>A pagar</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Voucher</source>
   <translation>Vale</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>With its code</source>
   <translation>Con su código</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>{amount} change</source>
   <translation>{amount} de cambio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>{amount} left</source>
   <translation>quedan {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/paid_parts.py" />
   <source>{paid} of {due} paid</source>
   <translation>{paid} de {due} pagados</translation>
  </message>
 </context>
 <context>
  <name>Tiles</name>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>No price</source>
   <translation>Sin precio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>Out</source>
   <translation>Agotado</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>Out of stock</source>
   <translation>Agotado</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>{number} in stock</source>
   <translation>{number} en existencia</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>{number} kg left</source>
   <translation>quedan {number} kg</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>{number} left</source>
   <translation>quedan {number}</translation>
  </message>
 </context>
 <context>
  <name>TopRow</name>
  <message numerus="yes">
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>%n new notices</source>
   <translation>
    <numerusform>%n aviso nuevo</numerusform>
    <numerusform>%n avisos nuevos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Jump to anything</source>
   <translation>Ir a cualquier cosa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Jump to anything…</source>
   <translation>Ir a cualquier cosa…</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Lock the till</source>
   <translation>Bloquear la caja</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Notices</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Duka needs your help</source>
   <translation>Duka necesita su ayuda</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Something in the program went wrong. Every finished sale is safe, and so is the open cart. Go on; if it happens again, close Duka and start it anew.</source>
   <translation>Algo falló en el programa. Cada venta terminada está a salvo, y también el carrito abierto. Siga; si se repite, cierre Duka y ábralo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>That did not work</source>
   <translation>Eso no funcionó</translation>
  </message>
 </context>
 <context>
  <name>Users</name>
  <message numerus="yes">
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>%n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>1 person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>4 to 8 digits. They type it to sign in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>A PIN has {least} to {most} digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>A role says what its people may do. Copy one to make your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Add person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>Add role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Built in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>Change {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Copy the role {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>Discount without approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Leave it empty to keep the PIN they have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Locked out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>Make a role of your own to change what people may do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>New PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>New role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Open the role {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>Sign-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Ten wrong PINs were typed for {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>The same again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>The two PINs are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>There is already a role of that name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>They sign in with their own PIN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>This role comes with the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>This role has more rights than you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>discounts up to {most}%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>every right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>{count} can sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>{count} of {all} rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>{name} (own)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>{name} cannot sign in. Their sales stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>{name} has more rights than you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>{role} · that is you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>{said}, {gone} archived</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <location filename="../../pos_app/till/counter.py" />
   <source>Begin the next sale first.</source>
   <translation>Empiece primero la siguiente venta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/main_window.py" />
   <source>Duka</source>
   <translation>Duka</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter.py" />
   <source>Finish the payment first.</source>
   <translation>Termine primero el cobro.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
 </context>
</TS>
